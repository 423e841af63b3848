namespace Summit.Helsinki;

/// <summary>A picture or a video shown in an entry.</summary>
[Record]
public readonly partial struct Medium
{
    /// <summary>The id: the entry's, a slash and the place in the entry counted from 1.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The entry that shows it.</summary>
    [Parent]
    public partial Entry Entry { get; }

    /// <summary>Picture or video.</summary>
    public partial MediumKind Kind { get; }

    /// <summary>What it shows, in our own words.</summary>
    [Label, Search]
    public partial string Caption { get; }

    /// <summary>Whom the source credits.</summary>
    public partial string? Credit { get; }

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
