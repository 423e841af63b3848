namespace Summit.Cli.Corpora;

/// <summary>
/// A corpus that is hard to export: names that collide, that engines and file systems reserve or that are too long, and
/// the extreme values of every kind of field.
/// </summary>
[Corpus(
    "odd",
    Language = Language.English,
    License = "https://example.org/it's",
    Attribution = "O'Hara \\ \"Söns\"\n;"
)]
public static partial class Odd
{
    [Files("a.yaml")]
    public static partial Table<Oddity> Things { get; }

    [Files("b.yaml")]
    public static partial Table<Sibling> things { get; }

    public static partial Table<Part> Things__Names { get; }

    public static partial Table<Piece> Con { get; }

    [Files("c.yaml")]
    public static partial Table<Sequel> Sqlite_stat1 { get; }

    [Files("h.yaml")]
    public static partial Table<Nothing> Select { get; }

    [Files("e.yaml")]
    public static partial Table<Extreme> _Extremes { get; }

    [Files("f.yaml")]
    public static partial Table<Sentence> ATableWhoseNameIsLongerThanPostgresAllowsWhichIsSixtyThreeBytesAndThenSomeMore { get; }

    [Files("g.yaml")]
    public static partial Table<Verse> ATableWhoseNameIsLongerThanPostgresAllowsWhichIsSixtyThreeBytesAndThenSomeLess { get; }
}

/// <summary>It's a thing with "odd" names; see <c>\d</c>.</summary>
[Record]
public readonly partial struct Oddity
{
    /// <summary>The key; it's 'quoted' and has a \ backslash.</summary>
    [Key(Folded = true)]
    public partial string Id { get; }

    [Label, Search(Boost = 5)]
    public partial string Name { get; }

    [Field("lower")]
    public partial string? name { get; }

    [Alias]
    public partial TextList OtherNames { get; }

    public partial int ordinal { get; }

    public partial int? Position { get; }

    [Search(Boost = 4)]
    public partial string? Search { get; }

    [Search(Boost = 3)]
    public partial string? Rank { get; }

    [Search(Boost = 2)]
    public partial string? Rowid { get; }

    [Search]
    public partial TextList SearchTexts { get; }

    public partial int? Ctid { get; }

    public partial int? Xmin { get; }

    public partial int? Tableoid { get; }

    public partial int? Oid { get; }

    public partial string? Select { get; }

    public partial string? From { get; }

    public partial string? User { get; }

    public partial string? Имя { get; }

    [Field("under")]
    public partial string? _id { get; }

    public partial string? FooBar { get; }

    [Field("two")]
    public partial string? Foo_bar { get; }

    public partial int? AFieldWhoseNameIsLongerThanPostgresAllowsWhichIsSixtyThreeBytesAndThenMore { get; }

    public partial int? AFieldWhoseNameIsLongerThanPostgresAllowsWhichIsSixtyThreeBytesAndThenLess { get; }

    /// <summary>The thing that follows, in a circle.</summary>
    public partial Oddity? Next { get; }

    public partial Sibling Sibling { get; }

    [Reference(Unresolved = UnresolvedReferenceBehavior.Drop)]
    public partial Sibling Maybe { get; }

    public partial RecordList<Oddity> Record { get; }

    [Search]
    public partial RecordList<Part> Parts { get; }

    [Inverse(nameof(Oddity.Record))]
    public partial RecordSet<Oddity> Value { get; }
}

[Record]
public readonly partial struct Sibling
{
    [Key]
    public partial string Id { get; }

    public partial Oddity? Thing { get; }

    [Hierarchy]
    public partial RecordList<Sibling> Above { get; }

    [Inverse(nameof(Oddity.Sibling), Transitive = true)]
    public partial RecordSet<Oddity> Things { get; }
}

/// <summary>A nested record without a key that has nested records of its own.</summary>
[Record]
public readonly partial struct Part
{
    [Parent]
    public partial Oddity Parent { get; }

    [Label, Search]
    public partial string Position { get; }

    public partial RecordList<Piece> Pieces { get; }
}

[Record]
public readonly partial struct Piece
{
    [Parent]
    public partial Part Part { get; }

    [Order]
    public partial int Size { get; }

    public partial RecordList<Oddity> Made { get; }
}

[Record]
public readonly partial struct Sequel
{
    [Key]
    public partial string Rowid { get; }
}

/// <summary>A type without records.</summary>
[Record]
public readonly partial struct Nothing
{
    [Key]
    public partial string Id { get; }

    [Search]
    public partial string Text { get; }
}

[Record]
public readonly partial struct Extreme
{
    [Key]
    public partial string Id { get; }

    public partial byte Byte { get; }

    public partial sbyte SByte { get; }

    public partial short Short { get; }

    public partial ushort UShort { get; }

    public partial int Int { get; }

    public partial uint UInt { get; }

    public partial long Long { get; }

    public partial ulong ULong { get; }

    public partial double Double { get; }

    public partial decimal Decimal { get; }

    [Index]
    public partial DateOnly Date { get; }

    public partial DateTimeOffset Instant { get; }

    public partial TimeSpan Duration { get; }

    public partial ulong? MaybeULong { get; }

    public partial double? MaybeDouble { get; }

    public partial DateTimeOffset? MaybeInstant { get; }

    public partial TimeSpan? MaybeDuration { get; }

    [Index]
    public partial Choice Choice { get; }

    public partial Choice? MaybeChoice { get; }
}

public enum Choice
{
    Null,
    TrueOrFalse,
    __Under,
}

[Record]
public readonly partial struct Sentence
{
    [Key]
    public partial string Id { get; }

    [Field(KeepEmpty = true)]
    public partial string? Text { get; }

    [Field(KeepEmpty = true)]
    public partial TextList Texts { get; }
}

[Record]
public readonly partial struct Verse
{
    [Key]
    public partial string Id { get; }
}
