namespace Summit.Layout;

/// <summary>
/// The layout of impacts. An impact is the contribution of one posting to a score, before the weight of its term: a
/// 16-bit number above 0. Each row stores up to seven distinct impacts, and its postings name one of them by slot. The
/// impacts of a window are stored slot by slot, because most postings have the first impact of their row.
/// </summary>
internal static class ImpactLayout
{
    /// <summary>The number of slots of a row.</summary>
    public const int SlotCount = 8;

    /// <summary>
    /// The slot of an exception: a posting whose impact is not among the seven of its row. The row stores 0 in this
    /// slot, and the term stores the impact.
    /// </summary>
    public const int ExceptionSlot = SlotCount - 1;

    /// <summary>The highest impact.</summary>
    public const float MaxImpact = ushort.MaxValue;

    /// <summary>
    /// The number of elements after the last impact, so that a reader can load a whole dense block from any row.
    /// </summary>
    public const int Padding = DenseLayout.BlockSize;

    /// <summary>Returns the stored form of a block maximum: the high byte of the highest impact.</summary>
    public static byte BlockMax(ushort highest) => (byte)(highest >> 8);

    /// <summary>Returns the highest impact that a block maximum can stand for.</summary>
    public static int UpperBound(byte blockMax) => (blockMax << 8) | byte.MaxValue;

    /// <summary>Returns the lowest impact that a block maximum can stand for.</summary>
    public static int LowerBound(byte blockMax) => blockMax << 8;
}
