namespace Summit.Synthetic;

/// <summary>A talk, the unit in which the size of a corpus is given.</summary>
/// <param name="Id">The key: the title as a slug.</param>
/// <param name="Title">The title.</param>
/// <param name="Kind">The kind of talk.</param>
/// <param name="Language">The language of the talk.</param>
/// <param name="Starts">The start time in UTC, a multiple of five minutes.</param>
/// <param name="Duration">The planned duration.</param>
/// <param name="Views">The number of views of the recording.</param>
/// <param name="RatingTenths">Ten times the average rating by the audience, 10 to 50; null if there is none.</param>
/// <param name="Venue">The venue.</param>
/// <param name="Speakers">The speakers.</param>
/// <param name="Topics">The topics.</param>
/// <param name="Paragraphs">The paragraphs of the text.</param>
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
    /// <summary>The paragraphs as one text, one per line.</summary>
    public string Text => string.Join('\n', Paragraphs);
}

/// <summary>The kinds of talk, the most frequent first.</summary>
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
