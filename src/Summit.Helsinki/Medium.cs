namespace Summit.Helsinki;

/// <summary>A picture or a video shown in an entry.</summary>
[Record]
public readonly partial struct Medium
{
    /// <summary>The id: the entry's, a slash and the position in the entry counted from 1.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The entry that shows it.</summary>
    [Parent, Term("schema:isPartOf")]
    public partial Entry Entry { get; }

    /// <summary>Picture or video.</summary>
    [Index, Term("rdf:type")]
    public partial MediumKind Kind { get; }

    /// <summary>The caption in our own words.</summary>
    [Label, Search, Term("schema:caption", Language = "en")]
    public partial string Caption { get; }

    /// <summary>Whom the source credits.</summary>
    [Term("schema:creditText")]
    public partial string? Credit { get; }

    /// <summary>The year that the credit prints.</summary>
    [Range(2018, 2100), Term("schema:copyrightYear")]
    public partial int? Year { get; }

    /// <summary>The day it was taken, where the caption says.</summary>
    [Term("schema:dateCreated")]
    public partial DateOnly? Date { get; }

    /// <summary>The address of the file or the page, where the document gives it.</summary>
    [Uri, Term("schema:url")]
    public partial string? Address { get; }

    /// <summary>The licence, where the document gives it.</summary>
    [Term("schema:license")]
    public partial string? Licence { get; }

    /// <summary>The part of the source that shows or announces it.</summary>
    [Index]
    public partial SourcePart Part { get; }

    /// <summary>The paragraph that shows or announces it; null for a headline.</summary>
    [Range(1, 100)]
    public partial int? Paragraph { get; }

    /// <summary>Who is seen.</summary>
    [Term("schema:about")]
    public partial RecordList<Speaker> Depicts { get; }
}

/// <summary>The kinds of medium.</summary>
public enum MediumKind
{
    /// <summary>A still picture.</summary>
    [Term("schema:ImageObject")]
    Picture,

    /// <summary>A video.</summary>
    [Term("schema:VideoObject")]
    Video,
}
