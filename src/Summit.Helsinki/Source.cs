namespace Summit.Helsinki;

/// <summary>A document that the corpus covers: the live blog or the article.</summary>
[Record, Referenced, RequireOneOf(nameof(Address), nameof(AsFound))]
public readonly partial struct Source
{
    /// <summary>The unique id, such as <c>live-blog</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>A descriptive title, written for this corpus.</summary>
    [Label, Term("schema:headline", Language = "en"), Term("schema:name", Language = "en")]
    public partial string Title { get; }

    /// <summary>The publisher of the document.</summary>
    [Term("schema:publisher")]
    public partial string Publisher { get; }

    /// <summary>The author, if the document names one; otherwise null.</summary>
    [Term("schema:author")]
    public partial string? Author { get; }

    /// <summary>The byline as printed, without the word "by".</summary>
    [Term("schema:creditText")]
    public partial string? Byline { get; }

    /// <summary>The kind of document.</summary>
    [Term("rdf:type")]
    public partial SourceKind Kind { get; }

    /// <summary>The URL of the page, if the document gives it; otherwise null.</summary>
    [Uri, Term("schema:url")]
    public partial string? Address { get; }

    /// <summary>The URL of an archived copy, if the document gives it; otherwise null.</summary>
    [Uri, Term("schema:archivedAt")]
    public partial string? ArchivedAddress { get; }

    /// <summary>The day on which the page was read, if it is known; otherwise null.</summary>
    [After(nameof(Published))]
    public partial DateOnly? Retrieved { get; }

    /// <summary>How the document was obtained, if its URL or the day of reading is not known; otherwise null.</summary>
    public partial string? AsFound { get; }

    /// <summary>The name of the file that contains the document as read.</summary>
    [Distinct]
    public partial string File { get; }

    /// <summary>The SHA-256 hash of the file, in lower-case hexadecimal digits.</summary>
    [Pattern("[0-9a-f]{64}")]
    public partial string Sha256 { get; }

    /// <summary>The time of publication, in UTC. For a live blog, this is the time of its first post.</summary>
    [Before(nameof(CoverageEnd)), Before(nameof(PageStamp))]
    [Term("schema:datePublished"), Term("schema:coverageStartTime", On = "schema:LiveBlogPosting")]
    public partial DateTimeOffset Published { get; }

    /// <summary>The time of the last post of a live blog, in UTC; null for an article.</summary>
    [Term("schema:coverageEndTime", On = "schema:LiveBlogPosting")]
    public partial DateTimeOffset? CoverageEnd { get; }

    /// <summary>The time stamp that the page showed when it was read, in UTC; null if there was none.</summary>
    public partial DateTimeOffset? PageStamp { get; }

    /// <summary>The language of the document, as a BCP 47 tag.</summary>
    [Pattern("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), Term("schema:inLanguage")]
    public partial string Language { get; }

    /// <summary>The section headings in the document, as printed.</summary>
    [Term("schema:articleSection")]
    public partial TextList Sections { get; }

    /// <summary>The tags of the page, or the rubric that it appears under, as printed.</summary>
    [Term("schema:keywords")]
    public partial TextList Tags { get; }

    /// <summary>The related stories that the page links to.</summary>
    [Term("schema:citation")]
    public partial RecordList<RelatedStory> Related { get; }

    /// <summary>The holder of the rights in the document, and what the corpus takes from the document.</summary>
    [Term("schema:copyrightNotice", Language = "en")]
    public partial string Rights { get; }

    /// <summary>A description of what the document covers and of how the corpus treats it.</summary>
    [Summary, Term("schema:description", Language = "en")]
    public partial string Summary { get; }

    /// <summary>A note on an error or a doubt in the document as a whole, and on how the corpus treats it.</summary>
    [Term("skos:editorialNote", Language = "en")]
    public partial string? Doubt { get; }

    /// <summary>The entries from this document, in order of publication.</summary>
    [Inverse(nameof(Entry.Source))]
    [Term("schema:liveBlogUpdate", On = "schema:LiveBlogPosting"), Term("schema:hasPart", On = "schema:NewsArticle")]
    public partial RecordSet<Entry> Entries { get; }
}

/// <summary>Specifies the kind of a document (schema.org).</summary>
public enum SourceKind
{
    /// <summary>A live blog: <c>LiveBlogPosting</c>.</summary>
    [Term("schema:LiveBlogPosting")]
    LiveBlog,

    /// <summary>A news article: <c>NewsArticle</c>.</summary>
    [Term("schema:NewsArticle")]
    NewsArticle,
}
