namespace Summit.Cli.Corpora;

/// <summary>A second corpus in the same assembly, without searched fields.</summary>
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
