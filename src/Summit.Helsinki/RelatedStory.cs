namespace Summit.Helsinki;

/// <summary>Another story that the page of a source links to.</summary>
[Record, Term("schema:CreativeWork")]
public readonly partial struct RelatedStory
{
    /// <summary>The source whose page links to it.</summary>
    [Parent]
    public partial Source Source { get; }

    /// <summary>The subject of the story, in our own words.</summary>
    [Label, Term("schema:name", Language = "en")]
    public partial string Title { get; }

    /// <summary>The day it was published, where the page says.</summary>
    [Term("schema:datePublished")]
    public partial DateOnly? Published { get; }

    /// <summary>A note on how the page presents the story.</summary>
    [Term("schema:description", Language = "en")]
    public partial string? Note { get; }
}
