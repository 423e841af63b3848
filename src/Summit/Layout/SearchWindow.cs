namespace Summit.Layout;

/// <summary>Windows: runs of consecutive rows. Scores are added up, and postings are numbered, one window at a time.</summary>
internal static class SearchWindow
{
    /// <summary>Log2 of <see cref="Size"/>.</summary>
    public const int Shift = 13;

    /// <summary>The rows of a window: as many as the row bits of a posting can number.</summary>
    public const int Size = 1 << Shift;

    /// <summary>The number of windows of a table of <paramref name="records"/> records; row 0 is the null record.</summary>
    public static int CountOf(int records) => (records >> Shift) + 1;
}
