namespace Summit.Layout;

/// <summary>
/// Impacts: what one posting contributes to a score, before the weight of its term, as a 16-bit number above 0. Each row stores up to
/// seven distinct impacts, and its postings name one of them by slot. The impacts of a window lie slot by slot, because most postings have the
/// first impact of their row.
/// </summary>
internal static class ImpactLayout
{
    /// <summary>The slots of a row.</summary>
    public const int SlotCount = 8;

    /// <summary>
    /// The slot of an exception: a posting whose impact is not among the seven of its row. The row stores 0 in this slot, and the impact is
    /// stored with the term.
    /// </summary>
    public const int ExceptionSlot = SlotCount - 1;

    /// <summary>The highest impact.</summary>
    public const float MaxImpact = ushort.MaxValue;

    /// <summary>The elements of padding after the last impact, so that a reader can load a whole dense block from any row.</summary>
    public const int Padding = DenseLayout.BlockSize;

    /// <summary>The stored form of a block maximum: the high byte of the highest impact.</summary>
    public static byte BlockMax(ushort highest) => (byte)(highest >> 8);

    /// <summary>The highest impact that a block maximum can stand for.</summary>
    public static int UpperBound(byte blockMax) => (blockMax << 8) | byte.MaxValue;

    /// <summary>The lowest impact that a block maximum can stand for.</summary>
    public static int LowerBound(byte blockMax) => blockMax << 8;
}
