namespace Summit.Synthetic;

/// <summary>A talk: what the corpus counts as a record.</summary>
/// <param name="Id">The key: the title as a slug.</param>
/// <param name="Title">The title.</param>
/// <param name="Kind">What kind of talk it is.</param>
/// <param name="Language">The language it is held in.</param>
/// <param name="Starts">When it starts, in UTC, to five minutes.</param>
/// <param name="Duration">How long it is to last.</param>
/// <param name="Views">How often its recording was seen.</param>
/// <param name="RatingTenths">Ten times what its hearers thought of it, 10 to 50; null where nobody was asked.</param>
/// <param name="Venue">Where it is held.</param>
/// <param name="Speakers">Who holds it.</param>
/// <param name="Topics">What it is about.</param>
/// <param name="Paragraphs">What it says.</param>
public sealed record SyntheticTalk(
    string Id,
    string Title,
    TalkKind Kind,
    TalkLanguage Language,
    DateTime Starts,
    TimeSpan Duration,
    int Views,
    int? RatingTenths,
    SyntheticVenue Venue,
    IReadOnlyList<SyntheticSpeaker> Speakers,
    IReadOnlyList<SyntheticTopic> Topics,
    IReadOnlyList<string> Paragraphs
)
{
    /// <summary>The paragraphs as one text, a line each.</summary>
    public string Text => string.Join('\n', Paragraphs);
}

/// <summary>The kinds of talk, the most frequent first.</summary>
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

/// <summary>The languages of talks, the most frequent first.</summary>
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
