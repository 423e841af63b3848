namespace Summit.Cli.Corpora;

/// <summary>A second corpus of the same assembly, of which nothing is searched.</summary>
[Corpus("fair")]
public static partial class Fair
{
    public static partial Table<Stall> Stalls { get; }
}

[Record]
public readonly partial struct Stall
{
    [Key]
    public partial string Id { get; }

    public partial int Row { get; }
}
