namespace Summit.Search.Tests.Harness;

/// <summary>A searched field of the test corpora.</summary>
internal sealed record SearchField(string Name, double Boost = 1);
