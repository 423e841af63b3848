namespace Summit.Helsinki;

/// <summary>Something said by somebody inside an entry.</summary>
[Record]
public readonly partial struct Utterance
{
    /// <summary>The id: the entry's, a slash and the place in the entry counted from 1.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The entry that it is part of.</summary>
    [Parent]
    public partial Entry Entry { get; }

    /// <summary>Who said it.</summary>
    [Within(
        nameof(Speaker.Memberships),
        nameof(Membership.Since),
        nameof(Membership.Until),
        nameof(Said),
        nameof(Entry.Published)
    )]
    public partial Speaker Speaker { get; }

    /// <summary>How the source gives it.</summary>
    [Index]
    public partial Manner Manner { get; }

    /// <summary>On what occasion it was said, where the source tells.</summary>
    public partial Setting? Setting { get; }

    /// <summary>To whom it was said, where the source names them.</summary>
    public partial RecordList<Speaker> To { get; }

    /// <summary>What was said, in our own words.</summary>
    [Label, Search]
    public partial string Text { get; }

    /// <summary>The text as UTF-8; no string is made.</summary>
    public partial ReadOnlySpan<byte> TextUtf8 { get; }

    /// <summary>The day it was said, where that is not the day on which the entry was published.</summary>
    public partial DateOnly? Said { get; }

    /// <summary>What it is about.</summary>
    [Length(1)]
    public partial RecordList<Topic> Topics { get; }
}

/// <summary>How a source gives what somebody said.</summary>
public enum Manner
{
    /// <summary>Quoted word for word.</summary>
    Direct,

    /// <summary>Told in the source's words.</summary>
    Reported,

    /// <summary>Put out in writing: a statement, a message, a post.</summary>
    Written,
}

/// <summary>The occasions on which something is said.</summary>
public enum Setting
{
    /// <summary>The joint press conference after the talks.</summary>
    PressConference,

    /// <summary>Remarks to the press at the opening of a meeting.</summary>
    OpeningRemarks,

    /// <summary>Behind closed doors.</summary>
    Talks,

    /// <summary>On the telephone.</summary>
    Telephone,

    /// <summary>To reporters, on the sidelines or at a briefing.</summary>
    Briefing,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A written or official statement.</summary>
    Statement,

    /// <summary>A post on a social network.</summary>
    SocialMedia,
}
