namespace Summit.Synthetic.Compiled;

/// <summary>A talk.</summary>
[Record]
public readonly partial struct Talk
{
    /// <summary>The id: the title as a slug.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The title.</summary>
    [Label, Search(Boost = 3)]
    public partial string Title { get; }

    /// <summary>The title as UTF-8; no string is made.</summary>
    public partial ReadOnlySpan<byte> TitleUtf8 { get; }

    /// <summary>What kind of talk it is.</summary>
    public partial TalkKind Kind { get; }

    /// <summary>The language it is held in.</summary>
    public partial TalkLanguage Language { get; }

    /// <summary>When it starts.</summary>
    [Order]
    public partial DateTimeOffset Starts { get; }

    /// <summary>How long it is to last.</summary>
    public partial TimeSpan Duration { get; }

    /// <summary>How often its recording was seen.</summary>
    public partial int Views { get; }

    /// <summary>What its hearers thought of it, 1 to 5; null where nobody was asked.</summary>
    public partial double? Rating { get; }

    /// <summary>Where it is held.</summary>
    public partial Venue Venue { get; }

    /// <summary>Who holds it.</summary>
    public partial RecordList<Speaker> Speakers { get; }

    /// <summary>What it is about.</summary>
    public partial RecordList<Topic> Topics { get; }

    /// <summary>What it says.</summary>
    [Search]
    public partial string Text { get; }

    /// <summary>What it says, as UTF-8; no string is made.</summary>
    public partial ReadOnlySpan<byte> TextUtf8 { get; }
}

/// <summary>The kinds of talk.</summary>
public enum TalkKind
{
    /// <summary>A talk like any other.</summary>
    Session,

    /// <summary>A talk of some minutes.</summary>
    LightningTalk,

    /// <summary>One to take part in.</summary>
    Workshop,

    /// <summary>Several who discuss.</summary>
    Panel,

    /// <summary>One that all are to hear.</summary>
    Keynote,
}

/// <summary>The languages of talks.</summary>
public enum TalkLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>German.</summary>
    German,

    /// <summary>Finnish.</summary>
    Finnish,

    /// <summary>French.</summary>
    French,

    /// <summary>Spanish.</summary>
    Spanish,

    /// <summary>Russian.</summary>
    Russian,
}
