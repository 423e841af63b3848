namespace Summit.Layout;

/// <summary>
/// Positions, in bytes. A term has a checkpoint for every 32nd posting after the first, and then the positions of its postings as steps: from
/// one position of the record to the next, or up to the first. A step takes one byte below <see cref="MediumStep"/>; two bytes
/// below <see cref="MediumStepEnd"/>; and otherwise <see cref="LongStep"/> and <see cref="LongStepBytes"/> bytes of seven bits each, low bits
/// first. The last byte of a posting carries <see cref="EndOfPosting"/>.
/// </summary>
internal static class PositionLayout
{
    /// <summary>Log2 of the bytes of a page.</summary>
    public const int PageShift = 20;

    /// <summary>The bytes of padding after the last byte of a page, so that a vector can be loaded from any byte.</summary>
    public const int Padding = 64;

    /// <summary>Log2 of the postings from one checkpoint to the next.</summary>
    public const int CheckpointShift = 5;

    /// <summary>The bytes of a checkpoint: the offset of a posting's steps from the first step of the term.</summary>
    public const int CheckpointBytes = sizeof(uint);

    /// <summary>The bit of a byte that ends the positions of a posting.</summary>
    public const byte EndOfPosting = 0x80;

    /// <summary>The first step that takes two bytes. The first byte holds its high bits, the second its low seven bits.</summary>
    public const int MediumStep = 112;

    /// <summary>The byte that begins a step of more than two bytes.</summary>
    public const int LongStep = 127;

    /// <summary>One past the longest step of two bytes.</summary>
    public const int MediumStepEnd = MediumStep + ((LongStep - MediumStep) << 7);

    /// <summary>The bytes after <see cref="LongStep"/>.</summary>
    public const int LongStepBytes = 5;

    /// <summary>Log2 of the rows from one stored rank of a dense term to the next.</summary>
    public const int RankShift = 8;

    /// <summary>The number of checkpoints of a term.</summary>
    public static int CheckpointCount(int postings) => (postings - 1) >> CheckpointShift;

    /// <summary>The number of stored ranks of a dense term in a table of <paramref name="rows"/> rows.</summary>
    public static int RankCount(int rows) => (rows + (1 << RankShift) - 1) >> RankShift;

    /// <summary>
    /// The bit of a record that says that it may have dense term <paramref name="second"/> right after dense term <paramref name="first"/>. A
    /// phrase of two very frequent words is in few records, and reading all their positions would take long.
    /// </summary>
    public static ulong PairBit(int first, int second) =>
        1UL << (int)(((((uint)first * 0x9E37_79B1) + (uint)second) * 0x85EB_CA6B) >> 26);
}
