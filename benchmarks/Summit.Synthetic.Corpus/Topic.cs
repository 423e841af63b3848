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

    /// <summary>What it covers.</summary>
    [Summary]
    public partial string ScopeNote { get; }

    /// <summary>The topic above it; null for one at the top.</summary>
    [Hierarchy]
    public partial Topic? Broader { get; }

    /// <summary>The topics below it.</summary>
    [Inverse(nameof(Broader))]
    public partial RecordSet<Topic> Narrower { get; }

    /// <summary>The talks about this very topic.</summary>
    [Inverse(nameof(Talk.Topics))]
    public partial RecordSet<Talk> Talks { get; }

    /// <summary>The talks about this topic or one below it.</summary>
    [Inverse(nameof(Talk.Topics), Transitive = true)]
    public partial RecordSet<Talk> AllTalks { get; }
}
