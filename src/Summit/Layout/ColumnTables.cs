namespace Summit.Layout;

/// <summary>
/// The only description of the columns of fields. Each kind of column has some of these numbers and tables. Row 0 is
/// the null record.
/// </summary>
internal static class ColumnTables
{
    /// <summary>The suffix of the name of an emitted class, after the name of the field.</summary>
    public const string ClassSuffix = "Column";

    public static readonly StoredNumber Origin = new(nameof(Origin), "The value that code 1 stands for.");

    public static readonly StoredNumber Unit = new(
        nameof(Unit),
        "The difference between the values of two consecutive codes."
    );

    public static readonly StoredNumber OffsetOrigin = new(
        nameof(OffsetOrigin),
        "The offset that code 1 stands for, in minutes."
    );

    public static readonly StoredNumber OffsetUnit = new(
        nameof(OffsetUnit),
        "The difference between the offsets of two consecutive codes, in minutes."
    );

    public static readonly StoredNumber BitmapWords = new(
        nameof(BitmapWords),
        "The number of 64-bit words in a bitmap."
    );

    public static readonly StoredNumber PageShift = new(nameof(PageShift), "Log2 of the number of rows in a page.");

    public static readonly StoredTable Utf8Bytes = StoredTable.Utf8(
        nameof(Utf8Bytes),
        "The UTF-8 of the texts, end to end.",
        isPaged: true
    );

    public static readonly StoredTable Offsets = StoredTable.Narrowest(
        nameof(Offsets),
        [16, 32],
        "The offset of each text, and one more offset for the end of the last text.",
        isPaged: true
    );

    public static readonly StoredTable Given = StoredTable.Narrowest(
        nameof(Given),
        [1],
        "1 for each row that has a text, even an empty one; only where the two are not the same."
    );

    public static readonly StoredTable Codes = StoredTable.Narrowest(
        nameof(Codes),
        [1, 8, 16, 32, 64],
        "A code for each row: 0 for no value, and c for the value Origin + (c - 1) * Unit or the value c of Values."
    );

    public static readonly StoredTable OffsetCodes = StoredTable.Narrowest(
        nameof(OffsetCodes),
        [1, 8, 16, 32, 64],
        "A code for the offset from UTC of the instant in each row."
    );

    public static readonly StoredTable Reals = StoredTable.Fixed(
        nameof(Reals),
        sizeof(ulong),
        "The bits of the numbers: one 64-bit word a row for doubles, and two for decimals."
    );

    public static readonly StoredTable Values = StoredTable.Fixed(
        nameof(Values),
        sizeof(ulong),
        "The number of each code, as Reals stores it, after a zero for code 0: ascending, NaN last. Only if indexed."
    );

    public static readonly StoredTable Starts = StoredTable.Narrowest(
        nameof(Starts),
        [16, 32],
        "The index of the first item of each list or set, and one more index for the end of the last."
    );

    public static readonly StoredTable Items = StoredTable.Narrowest(
        nameof(Items),
        [16, 32],
        "The rows of all lists or sets. A dense set has a mark, the index of its bitmap and its count instead."
    );

    public static readonly StoredTable Bitmaps = StoredTable.Fixed(
        nameof(Bitmaps),
        sizeof(ulong),
        "The bitmaps of dense sets, in whole blocks of 512 bits. Bit n stands for row n."
    );

    /// <summary>All tables, in the order in which they are emitted.</summary>
    public static IReadOnlyList<StoredTable> All { get; } =
    [Utf8Bytes, Offsets, Given, Codes, OffsetCodes, Reals, Values, Starts, Items, Bitmaps];
}
