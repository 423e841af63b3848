using Summit;

namespace Company_Corpus1;

/// <summary>A mountain hut.</summary>
[Record]
public readonly partial struct Hut
{
    /// <summary>The id. The default is the name of the file.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The name. References and look-ups accept it like the id.</summary>
    [Label, Alias, Search(Boost = 2)]
    public partial string Name { get; }

    /// <summary>Other names, which references and look-ups accept too.</summary>
    [Alias]
    public partial TextList OtherNames { get; }

    /// <summary>The altitude above sea level, in metres. The table is sorted by it.</summary>
    [Order, Range(0, 9000)]
    public partial int Altitude { get; }

    /// <summary>The number of beds; null if it is unknown.</summary>
    public partial int? Beds { get; }

    /// <summary>A description of the hut.</summary>
    [Summary, Search]
    public partial string Description { get; }

    /// <summary>The routes that start here.</summary>
    [Inverse(nameof(Route.From))]
    public partial RecordSet<Route> RoutesFrom { get; }

    /// <summary>The routes that end here.</summary>
    [Inverse(nameof(Route.To))]
    public partial RecordSet<Route> RoutesTo { get; }
}
