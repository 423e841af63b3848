namespace Summit.Helsinki;

/// <summary>
/// A statement of a speaker. A statement that appears in several entries is one utterance. It belongs to the entry that
/// gives it most fully, and <see cref="AlsoIn"/> lists its other appearances.
/// </summary>
[Record, Term("schema:Quotation")]
public readonly partial struct Utterance
{
    /// <summary>The unique id: the id of the entry, a slash, and the position in the entry, counted from 1.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The entry that contains the utterance.</summary>
    [Parent, Term("schema:isPartOf")]
    public partial Entry Entry { get; }

    /// <summary>The speaker.</summary>
    [Within(nameof(Speaker.Memberships), nameof(Membership.Since), nameof(Membership.Until), nameof(Said))]
    [Term("schema:spokenByCharacter"), Term("schema:creator")]
    public partial Speaker Speaker { get; }

    /// <summary>The speech act: a statement, a denial, a promise and so on.</summary>
    [Index]
    public partial Stance Stance { get; }

    /// <summary>Whether the source quotes or paraphrases the speaker.</summary>
    [Index]
    public partial Wording Wording { get; }

    /// <summary>The form in which the statement was made, such as a speech or a tweet.</summary>
    [Index]
    public partial Channel Channel { get; }

    /// <summary>The occasion of the statement; null if the source does not give it.</summary>
    public partial Setting? Setting { get; }

    /// <summary>The persons and organisations addressed, as far as the source names them.</summary>
    public partial RecordList<Speaker> To { get; }

    /// <summary>The speaker who reports the statement, if it is known only at second hand; otherwise null.</summary>
    public partial Speaker? AccordingTo { get; }

    /// <summary>A description of the unnamed source of the statement; null if there is none.</summary>
    public partial string? UnnamedSource { get; }

    /// <summary>The utterance that reports this one, if one statement contains the other; otherwise null.</summary>
    [Hierarchy, Term("schema:isBasedOn")]
    public partial Utterance? ToldIn { get; }

    /// <summary>The statement, in words written for this corpus.</summary>
    [Label, Search, Term("schema:text", Language = "en")]
    public partial string Text { get; }

    /// <summary>The text as UTF-8. Reading it does not allocate a string.</summary>
    public partial ReadOnlySpan<byte> TextUtf8 { get; }

    /// <summary>
    /// The day of the statement, to the precision of <see cref="SaidPrecision"/>; null if it is not known.
    /// </summary>
    [Before(nameof(Entry.Published), Of = nameof(Entry))]
    [Term("schema:dateCreated", PrecisionField = nameof(SaidPrecision), ApproximateField = nameof(SaidCirca))]
    public partial DateOnly? Said { get; }

    /// <summary>The time of the statement, in UTC, if the source gives the clock time; otherwise null.</summary>
    [Before(nameof(Entry.Published), Of = nameof(Entry))]
    public partial DateTimeOffset? SaidAt { get; }

    /// <summary>The precision to which the date or time of the statement is known.</summary>
    [Index]
    public partial DatePrecision SaidPrecision { get; }

    /// <summary>Whether the source gives the date as approximate; null counts as false.</summary>
    public partial bool? SaidCirca { get; }

    /// <summary>The part of the source that contains the statement.</summary>
    [Index]
    public partial SourcePart Part { get; }

    /// <summary>
    /// The number of the paragraph, or of the first of several paragraphs, counted from 1; null for a headline.
    /// </summary>
    [Range(1, 100), Before(nameof(LastParagraph))]
    public partial int? Paragraph { get; }

    /// <summary>The number of the last paragraph, if the passage spans several paragraphs; otherwise null.</summary>
    [Range(1, 100)]
    public partial int? LastParagraph { get; }

    /// <summary>The other appearances of the statement.</summary>
    public partial RecordList<Appearance> AlsoIn { get; }

    /// <summary>The topics of the statement.</summary>
    [Length(1), Term("schema:about")]
    public partial RecordList<Topic> Topics { get; }

    /// <summary>The utterances that this utterance reports.</summary>
    [Inverse(nameof(ToldIn))]
    public partial RecordSet<Utterance> Relates { get; }
}

/// <summary>Specifies whether a source quotes or paraphrases a statement.</summary>
public enum Wording
{
    /// <summary>The source quotes words of the speaker, even if only a phrase.</summary>
    Verbatim,

    /// <summary>The source reports the statement in its own words.</summary>
    Paraphrase,
}

/// <summary>Specifies the form in which a statement was made.</summary>
public enum Channel
{
    /// <summary>Spoken words, such as remarks to the press.</summary>
    Speech,

    /// <summary>An interview with one news medium.</summary>
    Interview,

    /// <summary>A post on Twitter.</summary>
    Tweet,

    /// <summary>A statement published in writing.</summary>
    WrittenStatement,

    /// <summary>A claim that only a headline makes, without an attested form.</summary>
    Headline,

    /// <summary>The source does not give the form.</summary>
    Unspecified,
}

/// <summary>Specifies the occasion of a statement.</summary>
public enum Setting
{
    /// <summary>The joint press conference after the talks.</summary>
    PressConference,

    /// <summary>Remarks to the press at the opening of a meeting.</summary>
    OpeningRemarks,

    /// <summary>Talks behind closed doors.</summary>
    Talks,

    /// <summary>A telephone call.</summary>
    Telephone,

    /// <summary>Remarks to reporters, on the sidelines or at a briefing.</summary>
    Briefing,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A written or official statement.</summary>
    Statement,

    /// <summary>A post on a social network.</summary>
    SocialMedia,
}
