namespace Summit.Synthetic.Compiled;

/// <summary>A venue.</summary>
[Record]
public readonly partial struct Venue
{
    /// <summary>The id: the name as a slug.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The name.</summary>
    [Label]
    public partial string Name { get; }

    /// <summary>The number of seats.</summary>
    public partial int Seats { get; }

    /// <summary>The talks in this venue.</summary>
    [Inverse(nameof(Talk.Venue))]
    public partial RecordSet<Talk> Talks { get; }
}
