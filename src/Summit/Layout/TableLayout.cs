namespace Summit.Layout;

/// <summary>Tables of records: the version of the whole layout, the null record, and the limits of a table.</summary>
internal static class TableLayout
{
    /// <summary>
    /// The version of the layout. Raise it with every change to how emitted data is read. A corpus that was compiled for another version is
    /// refused when its table is opened.
    /// </summary>
    public const int Version = 6;

    /// <summary>
    /// The row of the first record. Row 0 is the null record: every column holds a value for it, so that reading the default of a record
    /// needs no test. The row of a record is its ordinal plus this.
    /// </summary>
    public const int FirstRow = 1;

    /// <summary>The highest number of records of a table: the highest row that a key slot can hold.</summary>
    public const int MaxRecords = KeySlotLayout.MaxRow;

    /// <summary>
    /// The highest number of bytes of the texts of a field. As a literal each may take four characters, rarely six, and a source file is a
    /// string of about 2^30 characters at most before it is compiled.
    /// </summary>
    public const int MaxTextBytes = 1 << 28;
}
