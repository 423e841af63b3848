namespace Summit.Search.Tests.Harness;

/// <summary>A searched field of the test corpora.</summary>
internal sealed record SearchField(string Name, double Boost = 1)
{
    /// <summary>The language of the texts of the field; null for that of the corpus.</summary>
    public Language? Language { get; init; }
}
