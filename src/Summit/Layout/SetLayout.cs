namespace Summit.Layout;

/// <summary>
/// Sets of rows. The sets of a field lie end to end as ascending lists. In place of the list of a dense set stand three items: the
/// <see cref="BitmapMark"/>, the index of its bitmap among those of the field, and the number of its rows.
/// </summary>
internal static class SetLayout
{
    /// <summary>The first item of a dense set: row 0 is the null record, which is in no set.</summary>
    public const int BitmapMark = 0;

    /// <summary>The index of the item that holds the index of the bitmap.</summary>
    public const int IndexItem = 1;

    /// <summary>The index of the item that holds the number of rows.</summary>
    public const int CountItem = 2;

    /// <summary>The items of a dense set.</summary>
    public const int DenseItems = 3;

    /// <summary>The 64-bit words of a block. A bitmap consists of whole blocks, so that vectors can read all of it.</summary>
    public const int BlockWords = 8;

    /// <summary>Log2 of the rows of a block.</summary>
    public const int BlockShift = 9;

    /// <summary>The 64-bit words of a bitmap over the rows below <paramref name="rowEnd"/>.</summary>
    public static int BitmapWords(int rowEnd) => ((rowEnd + (1 << BlockShift) - 1) >> BlockShift) * BlockWords;

    /// <summary>
    /// True if a set has a bitmap: at a density of 1/64, one row for every word. From there on a walk over words pays, and the bitmap takes at
    /// most four times the bytes of the list.
    /// </summary>
    public static bool IsDense(int count, int bitmapWords) => count >= bitmapWords;
}
