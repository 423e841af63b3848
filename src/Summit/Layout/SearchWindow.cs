namespace Summit.Layout;

/// <summary>
/// The windows of a table: runs of consecutive rows. Scores are computed, and postings are numbered, one window at a
/// time.
/// </summary>
internal static class SearchWindow
{
    /// <summary>Log2 of <see cref="Size"/>.</summary>
    public const int Shift = 13;

    /// <summary>The number of rows in a window: the row bits of a posting can number this many rows.</summary>
    public const int Size = 1 << Shift;

    /// <summary>
    /// Returns the number of windows in a table of <paramref name="records"/> records. Row 0 is the null record.
    /// </summary>
    public static int CountOf(int records) => (records >> Shift) + 1;
}
