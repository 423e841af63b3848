namespace Summit.Layout;

/// <summary>
/// The layout of sets of rows. The sets of a field are stored end to end, as ascending lists. A dense set stores three
/// items instead of a list: the <see cref="BitmapMark"/>, the index of its bitmap among the bitmaps of the field, and
/// the number of its rows.
/// </summary>
internal static class SetLayout
{
    /// <summary>The first item of a dense set. It is no row of a set, because row 0 is the null record.</summary>
    public const int BitmapMark = 0;

    /// <summary>The index of the item that holds the index of the bitmap.</summary>
    public const int IndexItem = 1;

    /// <summary>The index of the item that holds the number of rows.</summary>
    public const int CountItem = 2;

    /// <summary>The number of items of a dense set.</summary>
    public const int DenseItems = 3;

    /// <summary>
    /// The number of 64-bit words in a block. A bitmap consists of whole blocks, so that vectors can read all of it.
    /// </summary>
    public const int BlockWords = 8;

    /// <summary>Log2 of the number of rows in a block.</summary>
    public const int BlockShift = 9;

    /// <summary>Returns the number of 64-bit words of a bitmap over the rows below <paramref name="rowEnd"/>.</summary>
    public static int BitmapWords(int rowEnd) => ((rowEnd + (1 << BlockShift) - 1) >> BlockShift) * BlockWords;

    /// <summary>
    /// Returns whether a set is stored as a bitmap: if it has at least one row for each word of the bitmap, which is a
    /// density of 1/64. From this density on, walking the bitmap is faster than walking a list, and the bitmap has at
    /// most four times the bytes of the list.
    /// </summary>
    public static bool IsDense(int count, int bitmapWords) => count >= bitmapWords;
}
