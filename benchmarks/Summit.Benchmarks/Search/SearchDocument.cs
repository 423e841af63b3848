namespace Summit.Benchmarks.Search;

/// <summary>A record as a search engine is given it.</summary>
/// <param name="Fields">The text of each field.</param>
/// <param name="Topics">Its topics.</param>
internal sealed record SearchDocument(string[] Fields, string[] Topics);
