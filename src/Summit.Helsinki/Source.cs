namespace Summit.Helsinki;

/// <summary>A document that the corpus is curated from.</summary>
[Record, Referenced]
public readonly partial struct Source
{
    /// <summary>The id, such as <c>live-blog</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>A descriptive title in our own words.</summary>
    [Label]
    public partial string Title { get; }

    /// <summary>Who published the document.</summary>
    public partial string Publisher { get; }

    /// <summary>Who wrote it, where the document says.</summary>
    public partial string? Author { get; }

    /// <summary>What kind of document it is.</summary>
    public partial SourceKind Kind { get; }

    /// <summary>When it was published; for a live blog, when its first post was.</summary>
    [Before(nameof(CoverageEnd)), Before(nameof(PageStamp))]
    public partial DateTimeOffset Published { get; }

    /// <summary>When its coverage ended: the last post of a live blog.</summary>
    public partial DateTimeOffset? CoverageEnd { get; }

    /// <summary>The time stamp that the page itself bore when it was read.</summary>
    public partial DateTimeOffset? PageStamp { get; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    [Pattern("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")]
    public partial string Language { get; }

    /// <summary>What the document covers and how it is curated here.</summary>
    [Summary]
    public partial string Summary { get; }

    /// <summary>The entries curated from this document, in order of publication.</summary>
    [Inverse(nameof(Entry.Source))]
    public partial RecordSet<Entry> Entries { get; }
}

/// <summary>The kinds of document (schema.org names).</summary>
public enum SourceKind
{
    /// <summary>A live blog: schema.org <c>LiveBlogPosting</c>.</summary>
    LiveBlog,

    /// <summary>An article: schema.org <c>NewsArticle</c>.</summary>
    NewsArticle,
}
