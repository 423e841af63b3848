namespace Summit.Layout;

/// <summary>
/// The layout of tables of records: the version of the whole layout, the null record, and the limits of a table.
/// </summary>
internal static class TableLayout
{
    /// <summary>
    /// The version of the layout. Raise it with every change to how emitted data is read. If a corpus was compiled for
    /// another version, opening its tables throws an exception.
    /// </summary>
    public const int Version = 8;

    /// <summary>
    /// The row of the first record. Row 0 is the null record: every column holds a value for it, so that reading a
    /// default record needs no test. The row of a record is its ordinal plus this number.
    /// </summary>
    public const int FirstRow = 1;

    /// <summary>The maximum number of records of a table: the highest row that a key slot can hold.</summary>
    public const int MaxRecords = KeySlotLayout.MaxRow;

    /// <summary>
    /// The maximum number of bytes of the texts of a field. In a literal, a byte takes up to four characters, rarely
    /// six, and the C# compiler reads a source file as one string of at most about 2^30 characters.
    /// </summary>
    public const int MaxTextBytes = 1 << 28;
}
