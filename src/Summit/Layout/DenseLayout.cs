namespace Summit.Layout;

/// <summary>
/// The layout of dense terms, which are terms in more than a fifth of the records. A dense term stores a 4-bit code for
/// every row instead of postings: 0 if the row does not have the term, and otherwise the slot of its impact plus one.
/// <para>
/// A dense term consists of a header, its block maxima, one byte each, and its codes. The header gives the location and
/// the number of its exceptions. All dense terms are stored end to end, followed by the exceptions of all of them.
/// </para>
/// </summary>
internal static class DenseLayout
{
    /// <summary>Log2 of <see cref="BlockSize"/>.</summary>
    public const int BlockShift = 7;

    /// <summary>
    /// The number of rows in a block of codes. Each of its <see cref="BlockElements"/> 16-bit elements holds the codes
    /// of four rows that are 32 apart, so that a shifted vector of elements is a vector of the codes of consecutive
    /// rows.
    /// </summary>
    public const int BlockSize = 1 << BlockShift;

    /// <summary>The number of 16-bit elements in a block of codes.</summary>
    public const int BlockElements = 32;

    /// <summary>The number of bits of a code.</summary>
    public const int CodeBits = 4;

    /// <summary>Log2 of the block size for block maxima of impacts.</summary>
    public const int BlockMaxShift = 6;

    /// <summary>The number of bytes of the header: the offset and the number of the exceptions, 32 bits each.</summary>
    public const int HeaderBytes = 2 * sizeof(uint);

    /// <summary>The bits of an element of codes whose first row is r, from the low bits up.</summary>
    public static IReadOnlyList<BitField> Fields =>
        [
            new("row r", 0, CodeBits),
            new($"row r + {BlockElements}", CodeBits, CodeBits),
            new($"row r + {2 * BlockElements}", 2 * CodeBits, CodeBits),
            new($"row r + {3 * BlockElements}", 3 * CodeBits, CodeBits),
        ];

    /// <summary>
    /// Returns whether a term in <paramref name="count"/> of <paramref name="records"/> records is dense. Above this
    /// limit, codes are faster to add than postings, and mostly smaller.
    /// </summary>
    public static bool IsDense(int count, int records) => count > records / 5;

    /// <summary>
    /// Returns the number of bytes of a dense term before its codes, in a table of <paramref name="rows"/> rows.
    /// </summary>
    public static int CodesOffset(int rows) =>
        (HeaderBytes + ((rows - 1) >> BlockMaxShift) + sizeof(ulong)) & -sizeof(ulong);

    /// <summary>
    /// Returns the number of bytes of a dense term without its exceptions, in a table of <paramref name="rows"/> rows.
    /// </summary>
    public static int TermBytes(int rows) =>
        CodesOffset(rows) + ((((rows - 1) >> BlockShift) + 1) * BlockElements * sizeof(ushort));

    /// <summary>Returns the index of the element that holds the code of a row.</summary>
    public static int ElementOf(int row) => ((row >> BlockShift) * BlockElements) + (row & (BlockElements - 1));

    /// <summary>Returns the index of the lowest bit of the code of a row in its element.</summary>
    public static int ShiftOf(int row) => (row >> 3) & 12;
}
