namespace Summit.Layout;

/// <summary>The one description of the columns of fields. Each kind of column has some of these numbers and tables; row 0 is the null record.</summary>
internal static class ColumnTables
{
    /// <summary>What the name of an emitted class ends with, after the name of the field.</summary>
    public const string ClassSuffix = "Column";

    public static readonly StoredNumber Origin = new(nameof(Origin), "The value that code 1 stands for.");

    public static readonly StoredNumber Unit = new(
        nameof(Unit),
        "The distance from the value of one code to that of the next."
    );

    public static readonly StoredNumber OffsetOrigin = new(
        nameof(OffsetOrigin),
        "The offset that code 1 stands for, in minutes."
    );

    public static readonly StoredNumber OffsetUnit = new(
        nameof(OffsetUnit),
        "The distance from the offset of one code to that of the next, in minutes."
    );

    public static readonly StoredNumber BitmapWords = new(nameof(BitmapWords), "The 64-bit words of a bitmap.");

    public static readonly StoredNumber PageShift = new(nameof(PageShift), "Log2 of the rows of a page.");

    public static readonly StoredTable Utf8Bytes = StoredTable.Utf8(
        nameof(Utf8Bytes),
        "The texts, end to end.",
        isPaged: true
    );

    public static readonly StoredTable Offsets = StoredTable.Narrowest(
        nameof(Offsets),
        [16, 32],
        "The offset of each text, and one more for the end of the last.",
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
        "A code for each row: 0 for no value, c for Origin + (c - 1) * Unit."
    );

    public static readonly StoredTable OffsetCodes = StoredTable.Narrowest(
        nameof(OffsetCodes),
        [1, 8, 16, 32, 64],
        "A code for the offset from UTC of each row."
    );

    public static readonly StoredTable Reals = StoredTable.Fixed(
        nameof(Reals),
        sizeof(ulong),
        "The bits of the numbers: one word a row for doubles, two for decimals."
    );

    public static readonly StoredTable Starts = StoredTable.Narrowest(
        nameof(Starts),
        [16, 32],
        "The first item of each list or set, and one more for the end of the last."
    );

    public static readonly StoredTable Items = StoredTable.Narrowest(
        nameof(Items),
        [16, 32],
        "The rows of all lists or sets; a dense set has a mark, the index of its bitmap and its count instead."
    );

    public static readonly StoredTable Bitmaps = StoredTable.Fixed(
        nameof(Bitmaps),
        sizeof(ulong),
        "The bitmaps of dense sets: bit n for row n, in whole blocks of 512 bits."
    );

    /// <summary>All tables, in the order in which they are emitted.</summary>
    public static IReadOnlyList<StoredTable> All { get; } =
    [Utf8Bytes, Offsets, Given, Codes, OffsetCodes, Reals, Starts, Items, Bitmaps];
}
