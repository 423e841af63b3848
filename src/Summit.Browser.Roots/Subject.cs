namespace Summit.Browser.Roots;

/// <summary>A record of a tree, with every kind of inverse.</summary>
[Record]
public readonly partial struct Subject
{
    /// <summary>The key.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The name.</summary>
    [Label, Alias, Search]
    public partial string Name { get; }

    /// <summary>Other names.</summary>
    [Alias]
    public partial TextList OtherNames { get; }

    /// <summary>The broader subject.</summary>
    [Hierarchy]
    public partial Subject? Broader { get; }

    /// <summary>The narrower subjects.</summary>
    [Inverse(nameof(Broader))]
    public partial RecordSet<Subject> Narrower { get; }

    /// <summary>The samples about this subject.</summary>
    [Inverse(nameof(Sample.Subjects))]
    public partial RecordSet<Sample> Samples { get; }

    /// <summary>The samples about this subject or a narrower one.</summary>
    [Inverse(nameof(Sample.Subjects), Transitive = true)]
    public partial RecordSet<Sample> AllSamples { get; }
}
