namespace Summit.Tables;

/// <summary>
/// What the compiler that lays out the tables and the library that reads them must agree on. This file is compiled into
/// both.
/// </summary>
internal static class TableLayout
{
    /// <summary>
    /// The version of the layout. Raise it with every change to how emitted data is read; a corpus compiled for another
    /// version is refused when its table is opened.
    /// </summary>
    public const int Version = 5;

    /// <summary>
    /// Rows are counted from 1: row 0 is the null record, for which every column holds a value too, so that reading the
    /// default of a record needs no test. The row of a record is its ordinal plus this.
    /// </summary>
    public const int FirstRow = 1;

    /// <summary>A double that is not given: a NaN whose bits no YAML number yields.</summary>
    public const ulong AbsentDouble = 0xFFF8_0000_0000_0001;

    /// <summary>The upper half of a decimal that is not given: flags that no decimal has.</summary>
    public const ulong AbsentDecimal = 0xFFFF_FFFF_FFFF_FFFF;

    /// <summary>The most records of a table: what the row of a key slot can count to.</summary>
    public const int MostRecords = (1 << RowBits) - 1;

    /// <summary>The most bytes that a key or an alias may have.</summary>
    public const int LongestName = (1 << LengthBits) - 1;

    /// <summary>
    /// The most bytes that the keys and aliases of a table may have together: half of what an offset into a span can reach.
    /// </summary>
    public const int MostNameBytes = 1 << 30;

    /// <summary>
    /// The most bytes that the texts of a field may have together. As a literal each may take four characters, rarely six, and a
    /// source file is a string before it is compiled, of about 2^30 characters at most.
    /// </summary>
    public const int MostTextBytes = 1 << 28;

    // A slot of a key table, from the low bits up: row, length, offset. Another name nearly always differs in its length from
    // the one in the slot, and then that is not looked at.
    private const int RowBits = 22;
    private const int LengthBits = 10;
    private const int OffsetShift = RowBits + LengthBits;

    /// <summary>The slot of a name. A slot without a name is 0.</summary>
    public static ulong Slot(int row, int length, int offset) =>
        ((ulong)offset << OffsetShift) | ((ulong)length << RowBits) | (uint)row;

    /// <summary>The row in a slot.</summary>
    public static int SlotRow(ulong slot) => (int)slot & MostRecords;

    /// <summary>The length of the name in a slot, in bytes.</summary>
    public static int SlotLength(ulong slot) => (int)((uint)slot >> RowBits);

    /// <summary>The offset of the name in a slot.</summary>
    public static int SlotOffset(ulong slot) => (int)(slot >> OffsetShift);
}
