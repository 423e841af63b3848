namespace Summit.Helsinki;

/// <summary>A picture or a video shown in an entry.</summary>
[Record]
public readonly partial struct Medium
{
    /// <summary>The id: the entry's, a slash and the position in the entry counted from 1.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The entry that shows it.</summary>
    [Parent]
    public partial Entry Entry { get; }

    /// <summary>Picture or video.</summary>
    [Index]
    public partial MediumKind Kind { get; }

    /// <summary>What it shows, in our own words.</summary>
    [Label, Search]
    public partial string Caption { get; }

    /// <summary>Whom the source credits.</summary>
    public partial string? Credit { get; }

    /// <summary>The year that the credit prints.</summary>
    [Range(2018, 2100)]
    public partial int? Year { get; }

    /// <summary>The day it was taken, where the caption says.</summary>
    public partial DateOnly? Date { get; }

    /// <summary>The address of the file or the page, where the document gives it.</summary>
    [Uri]
    public partial string? Address { get; }

    /// <summary>The licence, where the document gives it.</summary>
    public partial string? Licence { get; }

    /// <summary>The part of the source that shows or announces it.</summary>
    [Index]
    public partial SourcePart Part { get; }

    /// <summary>The paragraph that shows or announces it; null for a headline.</summary>
    [Range(1, 100)]
    public partial int? Paragraph { get; }

    /// <summary>Who is seen.</summary>
    public partial RecordList<Speaker> Depicts { get; }
}

/// <summary>The kinds of medium.</summary>
public enum MediumKind
{
    /// <summary>A still picture.</summary>
    Picture,

    /// <summary>A video.</summary>
    Video,
}
