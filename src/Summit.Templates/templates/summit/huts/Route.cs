using Summit;

namespace Company_Corpus1;

/// <summary>A marked route from one hut to another.</summary>
[Record]
public readonly partial struct Route
{
    /// <summary>The id.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The name on the trail signs.</summary>
    [Label, Alias, Search(Boost = 2)]
    public partial string Name { get; }

    /// <summary>The hut where the route starts. The YAML gives its id or any of its names.</summary>
    public partial Hut From { get; }

    /// <summary>The hut where the route ends.</summary>
    public partial Hut To { get; }

    /// <summary>The difficulty. <c>Route.WithGrade</c> returns the routes of a grade.</summary>
    [Index]
    public partial Grade Grade { get; }

    /// <summary>The walking time.</summary>
    public partial TimeSpan Duration { get; }

    /// <summary>A description of the route.</summary>
    [Summary, Search]
    public partial string Description { get; }
}

/// <summary>The difficulty of a route.</summary>
public enum Grade
{
    /// <summary>A path.</summary>
    Easy,

    /// <summary>A steep or long path.</summary>
    Moderate,

    /// <summary>A route that requires the use of hands.</summary>
    Hard,
}
