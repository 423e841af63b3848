namespace Summit.Helsinki;

/// <summary>A time-stamped post of the live blog, or a statement of the article.</summary>
[Record]
public readonly partial struct Entry
{
    /// <summary>The unique id, such as <c>live-1818-un-disarmament</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The document that contains the entry.</summary>
    [Term("schema:isPartOf")]
    public partial Source Source { get; }

    /// <summary>The time of publication, in UTC.</summary>
    [Order, Range("2018-06-01T00:00:00Z", "2018-07-31T00:00:00Z"), Term("schema:datePublished")]
    public partial DateTimeOffset Published { get; }

    /// <summary>The position in the document, counted from 1 at the top.</summary>
    [Order, Index, Range(1, 1000), Term("schema:position")]
    public partial int Position { get; }

    /// <summary>The kind of entry: a report, a picture, a video and so on.</summary>
    [Index, Term("rdf:type")]
    public partial EntryKind Kind { get; }

    /// <summary>The section of the article that contains the statement; null for a post of the live blog.</summary>
    public partial string? Section { get; }

    /// <summary>The part of the source that contains the main content of the entry.</summary>
    [Index]
    public partial SourcePart Part { get; }

    /// <summary>
    /// The number of the paragraph, or of the first of several paragraphs, counted from 1; null if the source has only
    /// a headline.
    /// </summary>
    [Range(1, 100), Before(nameof(LastParagraph))]
    public partial int? Paragraph { get; }

    /// <summary>The number of the last paragraph, if the passage spans several paragraphs; otherwise null.</summary>
    [Range(1, 100)]
    public partial int? LastParagraph { get; }

    /// <summary>A headline, written for this corpus.</summary>
    [Label, Search(Boost = 3), Length(10, 120), Term("schema:headline", Language = "en")]
    public partial string Headline { get; }

    /// <summary>The headline as UTF-8. Reading it does not allocate a string.</summary>
    public partial ReadOnlySpan<byte> HeadlineUtf8 { get; }

    /// <summary>A summary of the content, written for this corpus; null if the source has only a headline.</summary>
    [Summary, Search, Term("schema:abstract", Language = "en")]
    public partial string? Summary { get; }

    /// <summary>The summary as UTF-8; empty if there is no summary. Reading it does not allocate a string.</summary>
    public partial ReadOnlySpan<byte> SummaryUtf8 { get; }

    /// <summary>A note on an error or a doubt in the source, and on how this record treats it.</summary>
    [Term("skos:editorialNote", Language = "en")]
    public partial string? Doubt { get; }

    /// <summary>The dateline as printed, without the name of the agency, such as <c>Helsinki</c>.</summary>
    public partial string? Dateline { get; }

    /// <summary>The day of the reported event, if the source names it; otherwise null.</summary>
    [Before(nameof(Published)), Term("schema:temporalCoverage")]
    public partial DateOnly? Occurred { get; }

    /// <summary>The place of the reported event; null if the source does not establish it.</summary>
    [Term("schema:contentLocation")]
    public partial Place? Place { get; }

    /// <summary>The speakers and the persons and organisations mentioned; those who speak come first.</summary>
    [Search(Boost = 2), Term("schema:mentions")]
    public partial RecordList<Speaker> Speakers { get; }

    /// <summary>The topics of the entry, the main topic first.</summary>
    [Search(Boost = 2), Length(1), Term("schema:about")]
    public partial RecordList<Topic> Topics { get; }

    /// <summary>The events that the entry reports or refers to, the main event first.</summary>
    [Term("schema:mentions")]
    public partial RecordList<Event> Events { get; }

    /// <summary>The utterances in the entry, in the order of the text.</summary>
    [Search, Term("schema:hasPart")]
    public partial RecordList<Utterance> Utterances { get; }

    /// <summary>The pictures and videos of the entry.</summary>
    [Search, Term("schema:associatedMedia")]
    public partial RecordList<Medium> Media { get; }

    /// <summary>
    /// The appearances in this entry of utterances that belong to another entry, or that the entry repeats.
    /// </summary>
    [Inverse(nameof(Appearance.Entry))]
    public partial RecordSet<Appearance> Appearances { get; }
}

/// <summary>Specifies the kind of an entry.</summary>
public enum EntryKind
{
    /// <summary>A post with text.</summary>
    [Term("schema:BlogPosting")]
    Report,

    /// <summary>A post that consists of a headline only.</summary>
    [Term("schema:BlogPosting")]
    HeadlineOnly,

    /// <summary>A post that consists of a picture with a caption.</summary>
    [Term("schema:BlogPosting")]
    Picture,

    /// <summary>A post that links to a video.</summary>
    [Term("schema:BlogPosting")]
    Video,

    /// <summary>A statement in the article.</summary>
    [Term("schema:Claim")]
    Statement,
}
