namespace Summit.Helsinki;

/// <summary>A document that the corpus is curated from.</summary>
[Record, Referenced, RequireOneOf(nameof(Address), nameof(AsFound))]
public readonly partial struct Source
{
    /// <summary>The id, such as <c>live-blog</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>A descriptive title in our own words.</summary>
    [Label, Term("schema:headline", Language = "en"), Term("schema:name", Language = "en")]
    public partial string Title { get; }

    /// <summary>Who published the document.</summary>
    [Term("schema:publisher")]
    public partial string Publisher { get; }

    /// <summary>Who wrote it, where the document says.</summary>
    [Term("schema:author")]
    public partial string? Author { get; }

    /// <summary>The byline as printed, without the word "by".</summary>
    [Term("schema:creditText")]
    public partial string? Byline { get; }

    /// <summary>The kind of document.</summary>
    [Term("rdf:type")]
    public partial SourceKind Kind { get; }

    /// <summary>The address of the page, where the document gives it.</summary>
    [Uri, Term("schema:url")]
    public partial string? Address { get; }

    /// <summary>The address of an archived copy, where the document gives it.</summary>
    [Uri, Term("schema:archivedAt")]
    public partial string? ArchivedAddress { get; }

    /// <summary>The day on which the page was read, where known.</summary>
    [After(nameof(Published))]
    public partial DateOnly? Retrieved { get; }

    /// <summary>How the document came to us, where its address or the day of reading is not known.</summary>
    public partial string? AsFound { get; }

    /// <summary>The name of the file that the entries were curated from.</summary>
    [Distinct]
    public partial string File { get; }

    /// <summary>The SHA-256 of that file, in lower-case hexadecimal digits.</summary>
    [Pattern("[0-9a-f]{64}")]
    public partial string Sha256 { get; }

    /// <summary>When it was published; for a live blog, when its first post was.</summary>
    [Before(nameof(CoverageEnd)), Before(nameof(PageStamp))]
    [Term("schema:datePublished"), Term("schema:coverageStartTime", On = "schema:LiveBlogPosting")]
    public partial DateTimeOffset Published { get; }

    /// <summary>When its coverage ended: the last post of a live blog.</summary>
    [Term("schema:coverageEndTime", On = "schema:LiveBlogPosting")]
    public partial DateTimeOffset? CoverageEnd { get; }

    /// <summary>The time stamp that the page itself bore when it was read.</summary>
    public partial DateTimeOffset? PageStamp { get; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    [Pattern("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), Term("schema:inLanguage")]
    public partial string Language { get; }

    /// <summary>The section headings within the document, as printed.</summary>
    [Term("schema:articleSection")]
    public partial TextList Sections { get; }

    /// <summary>The tags that the page bears, or the rubric that it stands in, as printed.</summary>
    [Term("schema:keywords")]
    public partial TextList Tags { get; }

    /// <summary>The stories that the page links to as related.</summary>
    [Term("schema:citation")]
    public partial RecordList<RelatedStory> Related { get; }

    /// <summary>Who holds the rights in the document, and what is taken from it.</summary>
    [Term("schema:copyrightNotice", Language = "en")]
    public partial string Rights { get; }

    /// <summary>The coverage of the document, and how it is curated here.</summary>
    [Summary, Term("schema:description", Language = "en")]
    public partial string Summary { get; }

    /// <summary>An error or doubt in the document as a whole, and how the corpus treats it.</summary>
    [Term("skos:editorialNote", Language = "en")]
    public partial string? Doubt { get; }

    /// <summary>The entries curated from this document, in order of publication.</summary>
    [Inverse(nameof(Entry.Source))]
    [Term("schema:liveBlogUpdate", On = "schema:LiveBlogPosting"), Term("schema:hasPart", On = "schema:NewsArticle")]
    public partial RecordSet<Entry> Entries { get; }
}

/// <summary>The kinds of document (schema.org names).</summary>
public enum SourceKind
{
    /// <summary>A live blog: schema.org <c>LiveBlogPosting</c>.</summary>
    [Term("schema:LiveBlogPosting")]
    LiveBlog,

    /// <summary>An article: schema.org <c>NewsArticle</c>.</summary>
    [Term("schema:NewsArticle")]
    NewsArticle,
}
