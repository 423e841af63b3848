namespace Summit.Cli.Search;

/// <summary>What is searched for.</summary>
/// <param name="Query">The query, as people write it.</param>
/// <param name="Conditions">What records must satisfy to be found.</param>
/// <param name="Limit">The most hits of a table.</param>
/// <param name="WithFacets">True where what is found is to be counted by its fields.</param>
/// <param name="WithTerms">True where hits are to be explained.</param>
internal sealed record SearchRequest(
    string Query,
    IReadOnlyList<Condition> Conditions,
    int Limit,
    bool WithFacets,
    bool WithTerms
);
