namespace Summit.Layout;

/// <summary>
/// Slots of a key table. A slot is one 64-bit word, from the low bits up: the row of the record, the length of the name in bytes, and its
/// offset. The length of another name nearly always differs from the length in the slot, and then the name is not compared. An empty slot is 0.
/// </summary>
internal static class KeySlotLayout
{
    /// <summary>The highest row.</summary>
    public const int MaxRow = (1 << RowBits) - 1;

    /// <summary>The highest number of bytes of a key or an alias.</summary>
    public const int MaxNameBytes = (1 << LengthBits) - 1;

    /// <summary>The highest number of bytes of all keys and aliases of a table: half of what an offset into a span can reach.</summary>
    public const int MaxTotalNameBytes = 1 << 30;

    private const int RowBits = 22;
    private const int LengthBits = 10;
    private const int OffsetShift = RowBits + LengthBits;

    /// <summary>The bits of a slot, from the low bits up.</summary>
    public static IReadOnlyList<BitField> Fields =>
        [new("row", 0, RowBits), new("length", RowBits, LengthBits), new("offset", OffsetShift, 64 - OffsetShift)];

    /// <summary>Packs a slot.</summary>
    public static ulong Pack(int row, int length, int offset) =>
        ((ulong)offset << OffsetShift) | ((ulong)length << RowBits) | (uint)row;

    /// <summary>The row of the record.</summary>
    public static int Row(ulong slot) => (int)slot & MaxRow;

    /// <summary>The length of the name, in bytes.</summary>
    public static int Length(ulong slot) => (int)((uint)slot >> RowBits);

    /// <summary>The offset of the name.</summary>
    public static int Offset(ulong slot) => (int)(slot >> OffsetShift);
}
