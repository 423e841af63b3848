namespace Summit.Catalog;

/// <summary>A request for a page of the records that match a query.</summary>
/// <param name="Query">The query, in the syntax of <see cref="TableSearch"/>.</param>
public sealed record SearchRequest(string Query)
{
    /// <summary>The conditions, all of which a record must meet.</summary>
    public IReadOnlyList<CatalogCondition> Conditions { get; init; } = [];

    /// <summary>The order of the hits; null for the best hit first.</summary>
    public CatalogSort? Sort { get; init; }

    /// <summary>The number of hits to skip.</summary>
    public int Offset { get; init; }

    /// <summary>The maximum number of hits to return.</summary>
    public int Limit { get; init; } = ListRequest.DefaultLimit;

    /// <summary>The words to add to the query, which then also match.</summary>
    public Expand Expand { get; init; }

    /// <summary>Whether to count all matches by the values of their fields.</summary>
    public bool WithFacets { get; init; }

    /// <summary>The fields to count; empty for all fields that can be counted.</summary>
    public IReadOnlyList<string> FacetFields { get; init; } = [];

    /// <summary>Whether to explain the scores of the hits.</summary>
    public bool WithTerms { get; init; }
}
