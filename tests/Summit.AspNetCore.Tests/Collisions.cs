namespace Summit.AspNetCore.Tests;

/// <summary>A corpus whose tables, records and fields have the names of operations and parameters.</summary>
[Corpus("collisions")]
public static partial class Collisions
{
    public static partial Table<Finding> Search { get; }

    public static partial Table<Sheet> Sheets { get; }
}

[Record]
public readonly partial struct Finding
{
    [Key]
    public partial string Id { get; }

    [Label, Search]
    public partial string Title { get; }

    public partial int Limit { get; }

    public partial string Sort { get; }
}

[Record]
public readonly partial struct Sheet
{
    [Key]
    public partial string Id { get; }

    [Alias]
    public partial TextList OtherNames { get; }

    [Label, Search]
    public partial string Title { get; }
}
