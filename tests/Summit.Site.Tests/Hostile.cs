namespace Summit.Site.Tests;

/// <summary>A corpus whose texts, keys &amp; doc comments are &lt;script&gt;alert('markup')&lt;/script&gt;.</summary>
[Corpus("hostile", License = "javascript:alert(1)", Attribution = "<img src=x onerror=alert(1)>")]
[Vocabulary("schema", "https://schema.org/")]
public static partial class Hostile
{
    /// <summary>Posts with &lt;b&gt;markup&lt;/b&gt; &amp; "quotes".</summary>
    public static partial Table<Post> Posts { get; }

    /// <summary>The table whose folder would be that of style and scripts.</summary>
    public static partial Table<Asset> Assets { get; }

    /// <summary>A table with the name of a page of every site.</summary>
    public static partial Table<Find> Search { get; }
}

/// <summary>A post.</summary>
[Record(WellKnown = false)]
public readonly partial struct Post
{
    /// <summary>The key; "&gt;&lt;script&gt;.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The title.</summary>
    [Label, Search, Term("schema:headline")]
    public partial string Title { get; }

    /// <summary>The time.</summary>
    [Order]
    public partial DateTimeOffset Published { get; }

    /// <summary>The text.</summary>
    [Summary, Search, Term("schema:text")]
    public partial string? Text { get; }

    /// <summary>An address.</summary>
    [Uri, Term("schema:url")]
    public partial string? Address { get; }

    /// <summary>Addresses and texts.</summary>
    public partial TextList Links { get; }

    /// <summary>The posts that are answered.</summary>
    public partial RecordList<Post> Answers { get; }
}

/// <summary>A file.</summary>
[Record(WellKnown = false)]
public readonly partial struct Asset
{
    /// <summary>The name.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The asset above.</summary>
    [Hierarchy]
    public partial Asset? Above { get; }
}

/// <summary>A find.</summary>
[Record(WellKnown = false)]
public readonly partial struct Find
{
    /// <summary>The name.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>A post.</summary>
    public partial Post Post { get; }
}
