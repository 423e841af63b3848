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

    /// <summary>The title as UTF-8, without creating a string.</summary>
    public partial ReadOnlySpan<byte> TitleUtf8 { get; }

    /// <summary>The kind of talk.</summary>
    public partial TalkKind Kind { get; }

    /// <summary>The language of the talk.</summary>
    public partial TalkLanguage Language { get; }

    /// <summary>The start time.</summary>
    [Order]
    public partial DateTimeOffset Starts { get; }

    /// <summary>The planned duration.</summary>
    public partial TimeSpan Duration { get; }

    /// <summary>The number of views of the recording.</summary>
    public partial int Views { get; }

    /// <summary>The average rating by the audience, 1 to 5; null if there is none.</summary>
    public partial double? Rating { get; }

    /// <summary>The venue.</summary>
    public partial Venue Venue { get; }

    /// <summary>The speakers.</summary>
    public partial RecordList<Speaker> Speakers { get; }

    /// <summary>The topics.</summary>
    public partial RecordList<Topic> Topics { get; }

    /// <summary>The full text.</summary>
    [Search]
    public partial string Text { get; }

    /// <summary>The full text as UTF-8, without creating a string.</summary>
    public partial ReadOnlySpan<byte> TextUtf8 { get; }
}

/// <summary>The kinds of talk.</summary>
public enum TalkKind
{
    /// <summary>An ordinary talk.</summary>
    Session,

    /// <summary>A talk of a few minutes.</summary>
    LightningTalk,

    /// <summary>A hands-on session.</summary>
    Workshop,

    /// <summary>A discussion among several speakers.</summary>
    Panel,

    /// <summary>A talk for the whole audience.</summary>
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
