namespace Summit.Cli.Corpora;

/// <summary>A board with notices in several languages and scripts, and places with names in other scripts.</summary>
[Corpus("board")]
public static partial class Board
{
    [Files("notices-*.yaml")]
    public static partial Table<Notice> Notices { get; }

    public static partial Table<Town> Towns { get; }

    public static partial Table<Sign> Signs { get; }

    public static partial Table<Menu> Menus { get; }

    public static partial Table<Idiom> Idioms { get; }
}

/// <summary>The language of a sign: a tag, a name, or a spelling.</summary>
public enum SignLanguage
{
    Fi,

    Swedish,

    [Spelling("pt-BR")]
    Brazilian,
}

/// <summary>A record whose language is a member of an enum.</summary>
[Record(WellKnown = false)]
public readonly partial struct Sign
{
    [Key]
    public partial string Id { get; }

    [Language]
    public partial SignLanguage Speech { get; }

    [Search]
    public partial string Text { get; }
}

/// <summary>A record whose language is the key of another record.</summary>
[Record(WellKnown = false)]
public readonly partial struct Menu
{
    [Key]
    public partial string Id { get; }

    [Language]
    public partial Idiom? Idiom { get; }

    [Search]
    public partial string Text { get; }

    [Search, Language("sv")]
    public partial string? Swedish { get; }
}

[Record(WellKnown = false)]
public readonly partial struct Idiom
{
    [Key]
    public partial string Id { get; }

    [Label, Alias]
    public partial string Name { get; }
}

[Record(WellKnown = false)]
public readonly partial struct Notice
{
    [Key]
    public partial string Id { get; }

    [Language]
    public partial string Language { get; }

    [Search]
    public partial string Text { get; }

    [Search]
    public partial RecordList<Town> Towns { get; }
}

[Record(WellKnown = false)]
public readonly partial struct Town
{
    [Key]
    public partial string Id { get; }

    [Label, Search]
    public partial string Name { get; }

    [Alias]
    public partial TextList OtherNames { get; }
}
