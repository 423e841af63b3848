namespace Summit.Layout;

/// <summary>
/// The layout of the slots of a key table. A slot is one 64-bit word, from the low bits up: the row of the record, the
/// length of the name in bytes, and the offset of the name. An empty slot is 0. The length nearly always rejects a name
/// that the table does not hold, so that few look-ups compare names.
/// </summary>
internal static class KeySlotLayout
{
    /// <summary>The maximum row.</summary>
    public const int MaxRow = (1 << RowBits) - 1;

    /// <summary>The maximum number of bytes of a key or an alias.</summary>
    public const int MaxNameBytes = (1 << LengthBits) - 1;

    /// <summary>
    /// The maximum number of bytes of all keys and aliases of a table: half of the range of an offset into a span.
    /// </summary>
    public const int MaxTotalNameBytes = 1 << 30;

    private const int RowBits = 22;
    private const int LengthBits = 10;
    private const int OffsetShift = RowBits + LengthBits;

    /// <summary>The bits of a slot, from the low bits up.</summary>
    public static IReadOnlyList<BitField> Fields =>
        [new("row", 0, RowBits), new("length", RowBits, LengthBits), new("offset", OffsetShift, 64 - OffsetShift)];

    /// <summary>Returns the slot of a name.</summary>
    public static ulong Pack(int row, int length, int offset) =>
        ((ulong)offset << OffsetShift) | ((ulong)length << RowBits) | (uint)row;

    /// <summary>Returns the row of the record.</summary>
    public static int Row(ulong slot) => (int)slot & MaxRow;

    /// <summary>Returns the length of the name in bytes.</summary>
    public static int Length(ulong slot) => (int)((uint)slot >> RowBits);

    /// <summary>Returns the offset of the name.</summary>
    public static int Offset(ulong slot) => (int)(slot >> OffsetShift);
}
