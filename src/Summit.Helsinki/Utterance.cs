namespace Summit.Helsinki;

/// <summary>
/// A statement of a speaker. The same statement in several posts is one utterance: it stands in the entry that carries
/// it most fully, and <see cref="AlsoIn"/> lists its other appearances.
/// </summary>
[Record, Term("schema:Quotation")]
public readonly partial struct Utterance
{
    /// <summary>The id: the entry's, a slash and the position in the entry counted from 1.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The entry that it is part of.</summary>
    [Parent, Term("schema:isPartOf")]
    public partial Entry Entry { get; }

    /// <summary>Who said it.</summary>
    [Within(nameof(Speaker.Memberships), nameof(Membership.Since), nameof(Membership.Until), nameof(Said))]
    [Term("schema:spokenByCharacter"), Term("schema:creator")]
    public partial Speaker Speaker { get; }

    /// <summary>The act of the speaker: states, denies, promises and so on.</summary>
    [Index]
    public partial Stance Stance { get; }

    /// <summary>Whether the source quotes words or only reports them.</summary>
    [Index]
    public partial Wording Wording { get; }

    /// <summary>The form in which it was put out.</summary>
    [Index]
    public partial Channel Channel { get; }

    /// <summary>On what occasion it was said, where the source tells.</summary>
    public partial Setting? Setting { get; }

    /// <summary>To whom it was said, where the source names them.</summary>
    public partial RecordList<Speaker> To { get; }

    /// <summary>The speaker on whose word we have it, for words told at second hand.</summary>
    public partial Speaker? AccordingTo { get; }

    /// <summary>A description of the unnamed source on whose word we have it.</summary>
    public partial string? UnnamedSource { get; }

    /// <summary>The utterance that relates this one, for words within words.</summary>
    [Hierarchy, Term("schema:isBasedOn")]
    public partial Utterance? ToldIn { get; }

    /// <summary>The statement in our own words.</summary>
    [Label, Search, Term("schema:text", Language = "en")]
    public partial string Text { get; }

    /// <summary>The text as UTF-8; no string is made.</summary>
    public partial ReadOnlySpan<byte> TextUtf8 { get; }

    /// <summary>The day it was said, to the precision of <see cref="SaidPrecision"/>; null where that is
    /// unknown.</summary>
    [Before(nameof(Entry.Published), Of = nameof(Entry))]
    [Term("schema:dateCreated", PrecisionField = nameof(SaidPrecision), ApproximateField = nameof(SaidCirca))]
    public partial DateOnly? Said { get; }

    /// <summary>The minute it was said, where the source states it.</summary>
    [Before(nameof(Entry.Published), Of = nameof(Entry))]
    public partial DateTimeOffset? SaidAt { get; }

    /// <summary>How much of the time is known.</summary>
    [Index]
    public partial DatePrecision SaidPrecision { get; }

    /// <summary>True where the time is given as about that.</summary>
    public partial bool? SaidCirca { get; }

    /// <summary>The part of the source that it stands in.</summary>
    [Index]
    public partial SourcePart Part { get; }

    /// <summary>The paragraph, or the first of several; null for a headline.</summary>
    [Range(1, 100), Before(nameof(LastParagraph))]
    public partial int? Paragraph { get; }

    /// <summary>The last paragraph, if there are several.</summary>
    [Range(1, 100)]
    public partial int? LastParagraph { get; }

    /// <summary>Its other appearances.</summary>
    public partial RecordList<Appearance> AlsoIn { get; }

    /// <summary>The topics of the statement.</summary>
    [Length(1), Term("schema:about")]
    public partial RecordList<Topic> Topics { get; }

    /// <summary>The utterances that this one relates.</summary>
    [Inverse(nameof(ToldIn))]
    public partial RecordSet<Utterance> Relates { get; }
}

/// <summary>Whether a source quotes words.</summary>
public enum Wording
{
    /// <summary>The source quotes words of the speaker, if only a phrase.</summary>
    Verbatim,

    /// <summary>The source reports them in its own words.</summary>
    Paraphrase,
}

/// <summary>The forms in which an utterance is put out.</summary>
public enum Channel
{
    /// <summary>Spoken words.</summary>
    Speech,

    /// <summary>Words given to one medium.</summary>
    Interview,

    /// <summary>A post on Twitter.</summary>
    Tweet,

    /// <summary>A statement put out in writing.</summary>
    WrittenStatement,

    /// <summary>A claim that stands in a headline alone.</summary>
    Headline,

    /// <summary>The source does not say.</summary>
    Unspecified,
}

/// <summary>The occasions on which something is said.</summary>
public enum Setting
{
    /// <summary>The joint press conference after the talks.</summary>
    PressConference,

    /// <summary>Remarks to the press at the opening of a meeting.</summary>
    OpeningRemarks,

    /// <summary>A talk behind closed doors.</summary>
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
