namespace Summit.Cli.Corpora;

/// <summary>A corpus with a key that is longer than the ids of search clusters and the indexes of PostgreSQL.</summary>
[Corpus("lengthy")]
public static partial class Lengthy
{
    public static partial Table<Tale> Tales { get; }
}

[Record(WellKnown = false)]
public readonly partial struct Tale
{
    [Key]
    public partial string Id { get; }
}
