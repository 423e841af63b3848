namespace Summit.Benchmarks.Search;

/// <summary>A record in the form in which search engines receive it.</summary>
/// <param name="Fields">The text of each field.</param>
/// <param name="Topics">The topics of the record.</param>
internal sealed record SearchDocument(string[] Fields, string[] Topics);
