namespace Summit.Synthetic.Compiled;

/// <summary>A topic.</summary>
[Record]
public readonly partial struct Topic
{
    /// <summary>The id: the label as a slug.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The label.</summary>
    [Label]
    public partial string Label { get; }

    /// <summary>A note on the scope of the topic.</summary>
    [Summary]
    public partial string ScopeNote { get; }

    /// <summary>The broader topic; null at the top level.</summary>
    [Hierarchy]
    public partial Topic? Broader { get; }

    /// <summary>The narrower topics.</summary>
    [Inverse(nameof(Broader))]
    public partial RecordSet<Topic> Narrower { get; }

    /// <summary>The talks about this topic itself.</summary>
    [Inverse(nameof(Talk.Topics))]
    public partial RecordSet<Talk> Talks { get; }

    /// <summary>The talks about this topic or a narrower one.</summary>
    [Inverse(nameof(Talk.Topics), Transitive = true)]
    public partial RecordSet<Talk> AllTalks { get; }
}
