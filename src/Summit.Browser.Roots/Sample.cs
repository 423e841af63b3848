namespace Summit.Browser.Roots;

/// <summary>A record with a field of every kind, required and optional.</summary>
[Record]
public readonly partial struct Sample
{
    /// <summary>The key.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>An instant, which orders the table.</summary>
    [Order]
    public partial DateTimeOffset Instant { get; }

    /// <summary>A searched text, which is the label, with one term.</summary>
    [Label, Search(Boost = 2)]
    [Term("schema:name")]
    public partial string Title { get; }

    /// <summary>The label as UTF-8.</summary>
    public partial ReadOnlySpan<byte> TitleUtf8 { get; }

    /// <summary>Searched texts, with two terms.</summary>
    [Search]
    [Term("schema:text")]
    [Term("schema:description")]
    public partial TextList Texts { get; }

    /// <summary>A truth value.</summary>
    public partial bool Boolean { get; }

    /// <summary>An integer of 32 bits.</summary>
    public partial int Integer { get; }

    /// <summary>An integer of 8 bits.</summary>
    public partial byte Small { get; }

    /// <summary>An unsigned integer of 64 bits.</summary>
    public partial ulong Unsigned { get; }

    /// <summary>A floating-point number.</summary>
    public partial double Real { get; }

    /// <summary>A decimal number.</summary>
    public partial decimal Decimal { get; }

    /// <summary>A member of an enum.</summary>
    public partial Colour Colour { get; }

    /// <summary>A date.</summary>
    public partial DateOnly Date { get; }

    /// <summary>A duration.</summary>
    public partial TimeSpan Duration { get; }

    /// <summary>An address.</summary>
    [Uri]
    public partial string Address { get; }

    /// <summary>A searched reference.</summary>
    [Search]
    public partial Subject Subject { get; }

    /// <summary>A list of references.</summary>
    [Search]
    public partial RecordList<Subject> Subjects { get; }

    /// <summary>Nested records, whose texts are searched.</summary>
    [Search]
    public partial RecordList<Note> Notes { get; }

    /// <summary>An optional text.</summary>
    [Summary]
    public partial string? MaybeText { get; }

    /// <summary>An optional truth value.</summary>
    public partial bool? MaybeBoolean { get; }

    /// <summary>An optional integer.</summary>
    [Index]
    public partial long? MaybeInteger { get; }

    /// <summary>An optional floating-point number.</summary>
    [Index]
    public partial double? MaybeReal { get; }

    /// <summary>An optional decimal number.</summary>
    [Index]
    public partial decimal? MaybeDecimal { get; }

    /// <summary>An optional member of an enum.</summary>
    public partial Colour? MaybeColour { get; }

    /// <summary>An optional date.</summary>
    [Index]
    public partial DateOnly? MaybeDate { get; }

    /// <summary>An optional instant.</summary>
    public partial DateTimeOffset? MaybeInstant { get; }

    /// <summary>An optional duration.</summary>
    public partial TimeSpan? MaybeDuration { get; }

    /// <summary>An optional reference.</summary>
    public partial Subject? MaybeSubject { get; }
}

/// <summary>An enum with a negative member.</summary>
public enum Colour
{
    /// <summary>Red.</summary>
    Red = -1,

    /// <summary>Green.</summary>
    Green,

    /// <summary>Blue.</summary>
    Blue = 300,
}
