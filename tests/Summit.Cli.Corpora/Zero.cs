namespace Summit.Cli.Corpora;

/// <summary>A corpus with a text that PostgreSQL cannot store.</summary>
[Corpus("zero")]
public static partial class Zero
{
    public static partial Table<Nought> Noughts { get; }
}

[Record]
public readonly partial struct Nought
{
    [Key]
    public partial string Id { get; }

    public partial TextList Words { get; }
}
