namespace Summit.Sets;

/// <summary>
/// How sets of rows are stored. This file is compiled into the compiler, which lays them out, and into the library, which
/// reads them.
/// <para>
/// The sets of a field lie end to end as ascending lists. Where a set is dense, three items stand in the place of its list:
/// the <see cref="BitmapMark"/>, the index of its bitmap among those of the field, and the number of its rows.
/// </para>
/// </summary>
internal static class SetLayout
{
    /// <summary>Row 0 is the null record, which is in no set: as the first item it says that there is a bitmap.</summary>
    public const int BitmapMark = 0;

    /// <summary>Where the index of the bitmap stands.</summary>
    public const int IndexItem = 1;

    /// <summary>Where the number of rows stands.</summary>
    public const int CountItem = 2;

    /// <summary>The words of a block: a bitmap is made of whole ones, so that it is read by vectors alone.</summary>
    public const int BlockWords = 8;

    /// <summary>The binary logarithm of the rows of a block.</summary>
    public const int BlockShift = 9;

    /// <summary>The words of a bitmap over rows up to, excluded, <paramref name="rowEnd"/>.</summary>
    public static int BitmapWords(int rowEnd) => ((rowEnd + (1 << BlockShift) - 1) >> BlockShift) * BlockWords;

    /// <summary>
    /// True where a set has a bitmap: at a density of 1/64, a row for every word. There a walk over words begins to pay, and
    /// the bitmap takes at most four times the bytes of the list.
    /// </summary>
    public static bool IsDense(int count, int bitmapWords) => count >= bitmapWords;
}
