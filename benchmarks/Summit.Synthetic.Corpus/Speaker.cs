namespace Summit.Synthetic.Compiled;

/// <summary>A speaker.</summary>
[Record]
public readonly partial struct Speaker
{
    /// <summary>The id: the name as a slug.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The name. It resolves like the id.</summary>
    [Label, Alias]
    public partial string Name { get; }

    /// <summary>Other names, which resolve like the id.</summary>
    [Alias]
    public partial TextList OtherNames { get; }

    /// <summary>A short biography.</summary>
    [Summary]
    public partial string Summary { get; }

    /// <summary>The talks of the speaker, in the order of their start.</summary>
    [Inverse(nameof(Talk.Speakers))]
    public partial RecordSet<Talk> Talks { get; }
}
