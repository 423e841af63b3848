namespace Summit.Layout;

/// <summary>
/// The layout of positions, in bytes. A term has a checkpoint for every 32nd posting after the first, followed by the
/// positions of its postings. Positions are stored as steps: the first position of the record, and then the distance
/// from each position to the next.
/// <para>
/// A step below <see cref="MediumStep"/> takes one byte, and a step below <see cref="MediumStepEnd"/> takes two bytes.
/// A longer step takes the byte <see cref="LongStep"/> and then <see cref="LongStepBytes"/> bytes of seven bits each,
/// low bits first. The last byte of a posting has the bit <see cref="EndOfPosting"/>.
/// </para>
/// </summary>
internal static class PositionLayout
{
    /// <summary>Log2 of the number of bytes in a page.</summary>
    public const int PageShift = 20;

    /// <summary>
    /// The number of bytes after the last byte of a page, so that a vector can be loaded from any byte.
    /// </summary>
    public const int Padding = 64;

    /// <summary>Log2 of the number of postings between two checkpoints.</summary>
    public const int CheckpointShift = 5;

    /// <summary>
    /// The number of bytes of a checkpoint, which is the offset of the steps of a posting from the first step of the
    /// term.
    /// </summary>
    public const int CheckpointBytes = sizeof(uint);

    /// <summary>The bit that marks the last byte of the positions of a posting.</summary>
    public const byte EndOfPosting = 0x80;

    /// <summary>
    /// The lowest step that takes two bytes. The first byte holds its high bits, and the second its low seven bits.
    /// </summary>
    public const int MediumStep = 112;

    /// <summary>The first byte of a step that takes more than two bytes.</summary>
    public const int LongStep = 127;

    /// <summary>One past the highest step that takes two bytes.</summary>
    public const int MediumStepEnd = MediumStep + ((LongStep - MediumStep) << 7);

    /// <summary>The number of bytes after <see cref="LongStep"/>.</summary>
    public const int LongStepBytes = 5;

    /// <summary>Log2 of the number of rows between two stored ranks of a dense term.</summary>
    public const int RankShift = 8;

    /// <summary>Returns the number of checkpoints of a term.</summary>
    public static int CheckpointCount(int postings) => (postings - 1) >> CheckpointShift;

    /// <summary>
    /// Returns the number of stored ranks of a dense term in a table of <paramref name="rows"/> rows.
    /// </summary>
    public static int RankCount(int rows) => (rows + (1 << RankShift) - 1) >> RankShift;

    /// <summary>
    /// Returns the bit that a record has if dense term <paramref name="second"/> may occur in it right after dense term
    /// <paramref name="first"/>. A phrase of two very frequent words is in few records, and the bits avoid reading the
    /// positions of all others.
    /// </summary>
    public static ulong PairBit(int first, int second) =>
        1UL << (int)(((((uint)first * 0x9E37_79B1) + (uint)second) * 0x85EB_CA6B) >> 26);
}
