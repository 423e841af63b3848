namespace Summit.Cli.Search;

/// <summary>A search.</summary>
/// <param name="Query">The query as text.</param>
/// <param name="Conditions">Conditions that records must satisfy.</param>
/// <param name="Limit">Maximum number of hits per table.</param>
/// <param name="WithFacets">True to count all matches by the values of their fields.</param>
/// <param name="WithTerms">True to explain the scores of hits.</param>
internal sealed record SearchRequest(
    string Query,
    IReadOnlyList<Condition> Conditions,
    int Limit,
    bool WithFacets,
    bool WithTerms
);
