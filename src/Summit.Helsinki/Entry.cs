namespace Summit.Helsinki;

/// <summary>One time-stamped post of the live blog, or one statement of the article.</summary>
[Record]
public readonly partial struct Entry
{
    /// <summary>The id, such as <c>live-1818-un-disarmament</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The document that the entry is curated from.</summary>
    [Term("schema:isPartOf")]
    public partial Source Source { get; }

    /// <summary>When it was published, in UTC.</summary>
    [Order, Range("2018-06-01T00:00:00Z", "2018-07-31T00:00:00Z"), Term("schema:datePublished")]
    public partial DateTimeOffset Published { get; }

    /// <summary>The position in the document, from the top, counted from 1.</summary>
    [Order, Index, Range(1, 1000), Term("schema:position")]
    public partial int Position { get; }

    /// <summary>The kind of entry.</summary>
    [Index, Term("rdf:type")]
    public partial EntryKind Kind { get; }

    /// <summary>The section of the article that it stands in; null for a post of the live blog.</summary>
    public partial string? Section { get; }

    /// <summary>The part of the source that its substance stands in.</summary>
    [Index]
    public partial SourcePart Part { get; }

    /// <summary>The paragraph, or the first of several; null where the source has a headline only.</summary>
    [Range(1, 100), Before(nameof(LastParagraph))]
    public partial int? Paragraph { get; }

    /// <summary>The last paragraph, if there are several.</summary>
    [Range(1, 100)]
    public partial int? LastParagraph { get; }

    /// <summary>A headline in our own words.</summary>
    [Label, Search(Boost = 3), Length(10, 120), Term("schema:headline", Language = "en")]
    public partial string Headline { get; }

    /// <summary>The headline as UTF-8; no string is made.</summary>
    public partial ReadOnlySpan<byte> HeadlineUtf8 { get; }

    /// <summary>The content in our own words; null if the source has only a headline.</summary>
    [Summary, Search, Term("schema:abstract", Language = "en")]
    public partial string? Summary { get; }

    /// <summary>The summary as UTF-8; empty where there is none.</summary>
    public partial ReadOnlySpan<byte> SummaryUtf8 { get; }

    /// <summary>An error or doubt in the source, and how this record treats it.</summary>
    [Term("skos:editorialNote", Language = "en")]
    public partial string? Doubt { get; }

    /// <summary>The dateline as printed, without the agency, such as <c>Helsinki</c>.</summary>
    public partial string? Dateline { get; }

    /// <summary>The day it happened, where the source names one.</summary>
    [Before(nameof(Published)), Term("schema:temporalCoverage")]
    public partial DateOnly? Occurred { get; }

    /// <summary>The place of the reported event.</summary>
    [Term("schema:contentLocation")]
    public partial Place? Place { get; }

    /// <summary>Everybody who speaks in it or is spoken of.</summary>
    [Search(Boost = 2), Term("schema:mentions")]
    public partial RecordList<Speaker> Speakers { get; }

    /// <summary>The topics, the chief topic first.</summary>
    [Search(Boost = 2), Length(1), Term("schema:about")]
    public partial RecordList<Topic> Topics { get; }

    /// <summary>The events that it reports or refers to.</summary>
    [Term("schema:mentions")]
    public partial RecordList<Event> Events { get; }

    /// <summary>The utterances, in the order of the text.</summary>
    [Search, Term("schema:hasPart")]
    public partial RecordList<Utterance> Utterances { get; }

    /// <summary>Its pictures and videos.</summary>
    [Search, Term("schema:associatedMedia")]
    public partial RecordList<Medium> Media { get; }

    /// <summary>The appearances in it of utterances that another entry carries.</summary>
    [Inverse(nameof(Appearance.Entry))]
    public partial RecordSet<Appearance> Appearances { get; }
}

/// <summary>The kinds of entry.</summary>
public enum EntryKind
{
    /// <summary>A post with text.</summary>
    [Term("schema:BlogPosting")]
    Report,

    /// <summary>A post that is a headline and nothing else.</summary>
    [Term("schema:BlogPosting")]
    HeadlineOnly,

    /// <summary>A post made of a picture.</summary>
    [Term("schema:BlogPosting")]
    Picture,

    /// <summary>A post that leads to a video.</summary>
    [Term("schema:BlogPosting")]
    Video,

    /// <summary>A statement of an article.</summary>
    [Term("schema:Claim")]
    Statement,
}
