using Summit;

namespace Company_Corpus1;

/// <summary>A marked route from one hut to another.</summary>
[Record]
public readonly partial struct Route
{
    /// <summary>The id.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The name on the signposts.</summary>
    [Label, Alias, Search(Boost = 2)]
    public partial string Name { get; }

    /// <summary>The hut where it starts, by id or by any of its names.</summary>
    public partial Hut From { get; }

    /// <summary>The hut where it ends.</summary>
    public partial Hut To { get; }

    /// <summary>How hard it is. <c>Route.WithGrade</c> has the routes of a grade.</summary>
    [Index]
    public partial Grade Grade { get; }

    /// <summary>How long it takes.</summary>
    public partial TimeSpan Duration { get; }

    /// <summary>What there is to say of it.</summary>
    [Summary, Search]
    public partial string Description { get; }
}

/// <summary>How hard a route is.</summary>
public enum Grade
{
    /// <summary>A path.</summary>
    Easy,

    /// <summary>Steep, or long.</summary>
    Moderate,

    /// <summary>Hands are needed.</summary>
    Hard,
}
