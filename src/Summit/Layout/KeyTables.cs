namespace Summit.Layout;

/// <summary>
/// The only description of a key table: the names of a table, and a perfect hash over the names, of one of two kinds.
/// </summary>
internal static class KeyTables
{
    /// <summary>The name of the emitted class.</summary>
    public const string ClassName = "TableData";

    public static readonly StoredNumber RecordCount = new("Count", "The number of records.");

    public static readonly StoredNumber LayoutVersion = new(nameof(LayoutVersion), "The version of the layout.");

    public static readonly StoredNumber MaxNameBytes = new(
        nameof(MaxNameBytes),
        "The length of the longest name, in bytes."
    );

    public static readonly StoredNumber Multiplier = new(nameof(Multiplier), "The multiplier for the ends of a name.")
    {
        IsUnsigned = true,
    };

    public static readonly StoredNumber Shift = new(
        nameof(Shift),
        "The number of low bits of the product that are dropped to get an index into Indexes."
    );

    public static readonly StoredNumber Seed = new(nameof(Seed), "The seed of the hash.") { IsUnsigned = true };

    public static readonly StoredNumber HashedPart = new(nameof(HashedPart), "The part of a name that the hash covers.")
    {
        Enum = "global::Summit.Lookup.HashedPart",
    };

    public static readonly StoredTable FoldedNames = StoredTable.Utf8(
        nameof(FoldedNames),
        "The folded keys and aliases, end to end."
    );

    public static readonly StoredTable Slots = StoredTable.Fixed(
        nameof(Slots),
        sizeof(ulong),
        "A 64-bit word for each name, from the low bits up: row, length and offset. Empty slots are 0."
    );

    public static readonly StoredTable Indexes = StoredTable.Fixed(
        nameof(Indexes),
        sizeof(byte),
        "The index of the slot for each value of the hash, or 0 if no name has that hash."
    );

    public static readonly StoredTable Pilots = StoredTable.Fixed(
        nameof(Pilots),
        sizeof(ushort),
        "A pilot for each bucket of names, which gives each name of the bucket a slot of its own."
    );

    /// <summary>The data of a direct table: one multiplication selects a byte, and the byte selects a slot.</summary>
    public static readonly StoredView Direct = new(nameof(Direct), [MaxNameBytes, Multiplier, Shift], [Slots, Indexes]);

    /// <summary>
    /// The data of a table with pilots: a hash selects a bucket, and hash and pilot of the bucket select a slot.
    /// </summary>
    public static readonly StoredView Pilot = new(nameof(Pilot), [MaxNameBytes, Seed, HashedPart], [Slots, Pilots]);

    /// <summary>All tables, in the order in which they are emitted.</summary>
    public static IReadOnlyList<StoredTable> All { get; } = [FoldedNames, Slots, Indexes, Pilots];
}
