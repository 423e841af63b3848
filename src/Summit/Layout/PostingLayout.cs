namespace Summit.Layout;

/// <summary>
/// The layout of the postings of sparse terms, in 16-bit elements. The elements of a term are, in this order:
/// <list type="number">
/// <item>the windows of its postings, if the table has more than one window;</item>
/// <item>the extras, if the term has any: a header, its exceptions, and a bit per posting for each rank of its
/// forms;</item>
/// <item>its block maxima, one byte each, if the term has <see cref="MinBlockMaxCount"/> postings or more;</item>
/// <item>its postings.</item>
/// </list>
/// A group of terms has the windows of all of its terms first, and then the postings term by term.
/// </summary>
internal static class PostingLayout
{
    /// <summary>Log2 of the number of elements in a page.</summary>
    public const int PageShift = 19;

    /// <summary>
    /// The number of elements after the last element of a page, so that a vector can be loaded from any element.
    /// </summary>
    public const int Padding = 16;

    /// <summary>Log2 of the block size for block maxima of impacts.</summary>
    public const int BlockShift = 4;

    /// <summary>Terms with fewer postings store no block maxima.</summary>
    public const int MinBlockMaxCount = 32;

    /// <summary>
    /// The number of elements of an exception: two for the index of its posting in the term (for a dense term, its
    /// row), low bits first, and one for its impact.
    /// </summary>
    public const int ExceptionElements = 3;

    /// <summary>The number of elements in the header of the extras.</summary>
    public const int ExtrasHeaderElements = 2;

    private const int FormRankBits = 2;

    /// <summary>The bits of a posting, in any window but the last, from the low bits up.</summary>
    public static IReadOnlyList<BitField> Fields =>
        [
            new("row in the window", 0, SearchWindow.Shift),
            new("slot", SearchWindow.Shift, (8 * sizeof(PostingElement)) - SearchWindow.Shift),
        ];

    /// <summary>The bits of the header of the extras, from the low bits up.</summary>
    public static IReadOnlyList<BitField> ExtrasFields =>
        [new("form ranks", 0, FormRankBits), new("exceptions", FormRankBits, (8 * sizeof(uint)) - FormRankBits)];

    /// <summary>
    /// Returns the mask of the bits of a posting that hold its row within the window. The slot is above them. The last
    /// window of a table uses only as many bits as its highest row needs, so that its impacts are stored without gaps.
    /// </summary>
    public static int RowMask(int window, int records)
    {
        if (window < records >> SearchWindow.Shift)
            return SearchWindow.Size - 1;
        int mask = records & (SearchWindow.Size - 1);
        mask |= mask >> 1;
        mask |= mask >> 2;
        mask |= mask >> 4;
        return mask | (mask >> 8);
    }

    /// <summary>Returns the posting of a row within its window, and of the slot of its impact.</summary>
    public static ushort Pack(int rowInWindow, int slot, int rowMask) => (ushort)((slot * (rowMask + 1)) + rowInWindow);

    /// <summary>Returns the number of elements that hold the block maxima of a term.</summary>
    public static int BlockMaxElements(int count) =>
        count < MinBlockMaxCount ? 0 : (((count - 1) >> BlockShift) + 2) >> 1;

    /// <summary>
    /// Returns the header of the extras: the number of exceptions, and the number of form ranks that have bits.
    /// </summary>
    public static uint PackExtras(int exceptions, int formRanks) =>
        ((uint)exceptions << FormRankBits) | (uint)formRanks;

    /// <summary>Returns the number of exceptions in a header.</summary>
    public static int ExceptionCount(uint extras) => (int)(extras >> FormRankBits);

    /// <summary>Returns the number of form ranks in a header.</summary>
    public static int FormRankCount(uint extras) => (int)(extras & ((1 << FormRankBits) - 1));

    /// <summary>Returns the number of elements that hold one bit for each posting.</summary>
    public static int FormElements(int count) => (count + 15) >> 4;

    /// <summary>
    /// Returns whether a term stores the number of its postings in each window but the last. A term with fewer postings
    /// stores the window of each posting instead.
    /// </summary>
    public static bool CountsWindows(int count, int windows) => count >= windows - 1;

    /// <summary>Returns how many numbers a term stores about windows: 0 if the table has one window.</summary>
    public static int WindowNumbers(int count, int windows) => Math.Min(count, windows - 1);

    /// <summary>
    /// Returns log2 of the number of bytes of a number about windows: one byte if no number can be above 255.
    /// </summary>
    public static int WindowNumberShift(int count, int windows) =>
        count <= byte.MaxValue && windows <= TermLayout.MaxGroupedWindows ? 0 : 1;

    /// <summary>Returns the number of elements that the numbers about windows fill.</summary>
    public static int WindowElements(int count, int windows) =>
        ((WindowNumbers(count, windows) << WindowNumberShift(count, windows)) + 1) >> 1;
}
