namespace Summit.Layout;

/// <summary>
/// The layout of terms. A term is one 64-bit word: the start of its postings (or, for a dense term, its number among
/// the dense terms), the number of its records, and its block maximum over all postings.
/// <para>
/// Terms with few postings and neither exceptions nor forms are numbered after the others, by count, and described in
/// groups. A group is one word, with the start of its first term and the block maximum of all of its terms.
/// </para>
/// </summary>
internal static class TermLayout
{
    /// <summary>The maximum number of records of a term in a group.</summary>
    public const int MaxGroupedCount = 31;

    /// <summary>Log2 of the number of terms in a group. All terms of a group have the same count.</summary>
    public const int GroupShift = 4;

    /// <summary>The maximum number of windows of a table with groups, so that one byte can hold a window.</summary>
    public const int MaxGroupedWindows = 256;

    /// <summary>
    /// The number of form ranks that are stored: the most frequent form of a term, the second, and the third.
    /// </summary>
    public const int FormRankCount = 3;

    private const int CountBits = 22;
    private const int CountShift = 8;
    private const int HasExtrasBit = CountShift + CountBits;
    private const int StartShift = 32;

    /// <summary>The bits of a term, from the low bits up.</summary>
    public static IReadOnlyList<BitField> Fields =>
        [
            new("block maximum", 0, CountShift),
            new("count", CountShift, CountBits),
            new("has extras", HasExtrasBit, 1),
            new("0", HasExtrasBit + 1, StartShift - HasExtrasBit - 1),
            new("start", StartShift, 64 - StartShift),
        ];

    /// <summary>Returns the word of a term, or of a group of terms.</summary>
    /// <param name="start">The start of its postings, counted over all pages, or its number among the dense
    /// terms.</param>
    /// <param name="count">The number of its records.</param>
    /// <param name="blockMax">The block maximum over all of its postings.</param>
    /// <param name="hasExtras">Whether exceptions and forms are stored with its postings.</param>
    public static ulong Pack(uint start, int count, byte blockMax, bool hasExtras) =>
        ((ulong)start << StartShift)
        | (hasExtras ? 1UL << HasExtrasBit : 0)
        | ((ulong)(uint)count << CountShift)
        | blockMax;

    /// <summary>Returns the start of the postings of a term, or its number among the dense terms.</summary>
    public static uint Start(ulong term) => (uint)(term >> StartShift);

    /// <summary>Returns the number of records of a term.</summary>
    public static int Count(ulong term) => (int)(term >> CountShift) & ((1 << CountBits) - 1);

    /// <summary>Returns the block maximum over all postings of a term.</summary>
    public static byte BlockMax(ulong term) => (byte)term;

    /// <summary>Returns whether exceptions and forms are stored with the postings of a term.</summary>
    public static bool HasExtras(ulong term) => ((term >> HasExtrasBit) & 1) != 0;

    /// <summary>Returns the word of the term at <paramref name="index"/> of a group.</summary>
    public static ulong InGroup(ulong group, int index) => group + ((ulong)(uint)(index * Count(group)) << StartShift);
}
