namespace Summit.Helsinki;

/// <summary>A related story that the page of a source links to.</summary>
[Record, Term("schema:CreativeWork")]
public readonly partial struct RelatedStory
{
    /// <summary>The source whose page links to the story.</summary>
    [Parent]
    public partial Source Source { get; }

    /// <summary>A title that states the subject, written for this corpus.</summary>
    [Label, Term("schema:name", Language = "en")]
    public partial string Title { get; }

    /// <summary>The day of publication, if the page gives it; otherwise null.</summary>
    [Term("schema:datePublished")]
    public partial DateOnly? Published { get; }

    /// <summary>A note on how the page presents the story.</summary>
    [Term("schema:description", Language = "en")]
    public partial string? Note { get; }
}
