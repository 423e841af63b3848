namespace Summit.Helsinki;

/// <summary>A picture or a video shown in an entry.</summary>
[Record]
public readonly partial struct Medium
{
    /// <summary>The unique id: the id of the entry, a slash, and the position in the entry, counted from 1.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The entry that shows the medium.</summary>
    [Parent, Term("schema:isPartOf")]
    public partial Entry Entry { get; }

    /// <summary>The kind of medium: a picture or a video.</summary>
    [Index, Term("rdf:type")]
    public partial MediumKind Kind { get; }

    /// <summary>A caption, written for this corpus.</summary>
    [Label, Search, Term("schema:caption", Language = "en")]
    public partial string Caption { get; }

    /// <summary>The credit as the source prints it, without the year; null if there is none.</summary>
    [Term("schema:creditText")]
    public partial string? Credit { get; }

    /// <summary>The year in the credit; null if the credit has none.</summary>
    [Range(2018, 2100), Term("schema:copyrightYear")]
    public partial int? Year { get; }

    /// <summary>The day on which the medium was recorded, if the caption states it; otherwise null.</summary>
    [Term("schema:dateCreated")]
    public partial DateOnly? Date { get; }

    /// <summary>The URL of the file or the page, if the document gives it; otherwise null.</summary>
    [Uri, Term("schema:url")]
    public partial string? Address { get; }

    /// <summary>The licence of the medium, if the document states it; otherwise null.</summary>
    [Term("schema:license")]
    public partial string? Licence { get; }

    /// <summary>The part of the source that shows or announces the medium.</summary>
    [Index]
    public partial SourcePart Part { get; }

    /// <summary>
    /// The number of the paragraph that shows or announces the medium, counted from 1; null for a headline.
    /// </summary>
    [Range(1, 100)]
    public partial int? Paragraph { get; }

    /// <summary>The persons and organisations shown, as far as the caption names them.</summary>
    [Term("schema:about")]
    public partial RecordList<Speaker> Depicts { get; }
}

/// <summary>Specifies the kind of a medium.</summary>
public enum MediumKind
{
    /// <summary>A still picture.</summary>
    [Term("schema:ImageObject")]
    Picture,

    /// <summary>A video.</summary>
    [Term("schema:VideoObject")]
    Video,
}
