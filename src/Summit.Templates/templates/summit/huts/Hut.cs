using Summit;

namespace Company_Corpus1;

/// <summary>A mountain hut.</summary>
[Record]
public readonly partial struct Hut
{
    /// <summary>The id: given, or the name of the file.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The name. It finds the hut as its id does.</summary>
    [Label, Alias, Search(Boost = 2)]
    public partial string Name { get; }

    /// <summary>Other names. They find the hut too.</summary>
    [Alias]
    public partial TextList OtherNames { get; }

    /// <summary>Metres above the sea. The table is in this order.</summary>
    [Order, Range(0, 9000)]
    public partial int Altitude { get; }

    /// <summary>How many people can sleep there; null where it is not known.</summary>
    public partial int? Beds { get; }

    /// <summary>What there is to say of it.</summary>
    [Summary, Search]
    public partial string Description { get; }

    /// <summary>The routes that start here.</summary>
    [Inverse(nameof(Route.From))]
    public partial RecordSet<Route> RoutesFrom { get; }

    /// <summary>The routes that end here.</summary>
    [Inverse(nameof(Route.To))]
    public partial RecordSet<Route> RoutesTo { get; }
}
