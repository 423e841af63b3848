namespace Summit.Cli.Corpora;

/// <summary>A port: several timelines and hierarchies without terms, and a timeline of records without keys.</summary>
[Corpus("port")]
public static partial class Port
{
    public static partial Table<Sailing> Sailings { get; }

    public static partial Table<Tide> Tides { get; }

    public static partial Table<LogLine> Logs { get; }

    public static partial Table<Berth> Berths { get; }

    public static partial Table<Company> Companies { get; }
}

[Record]
public readonly partial struct Sailing
{
    [Key]
    public partial string Id { get; }

    [Order]
    public partial DateTimeOffset Leaves { get; }

    [Label]
    public partial string? Ship { get; }

    public partial Berth Berth { get; }

    public partial Company? Speaker { get; }
}

[Record]
public readonly partial struct Tide
{
    [Key]
    public partial string Id { get; }

    [Order]
    public partial DateOnly Day { get; }

    public partial double Height { get; }
}

[Record]
public readonly partial struct LogLine
{
    [Order]
    public partial DateTimeOffset Written { get; }

    [Search]
    public partial string Text { get; }

    public partial Sailing? Sailing { get; }
}

[Record]
public readonly partial struct Berth
{
    [Key]
    public partial string Id { get; }

    [Label]
    public partial string Name { get; }

    [Hierarchy]
    public partial Berth? Pier { get; }

    [Inverse(nameof(Sailing.Berth), Transitive = true)]
    public partial RecordSet<Sailing> Sailings { get; }
}

[Record]
public readonly partial struct Company
{
    [Key]
    public partial string Id { get; }

    [Hierarchy]
    public partial RecordList<Company> Owners { get; }
}
