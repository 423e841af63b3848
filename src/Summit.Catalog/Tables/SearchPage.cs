namespace Summit.Catalog;

/// <summary>A page of the results of a search in a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Total">The number of matching records, on all pages.</param>
/// <param name="Offset">The number of hits before the page.</param>
/// <param name="Hits">The hits of the page.</param>
/// <param name="Reading">How the query was read.</param>
/// <param name="Correction">The query with words that the table has; null if there is no correction.</param>
/// <param name="Facets">Counts of all matches by the values of fields; empty if the request asks for none.</param>
public sealed record SearchPage(
    CatalogTable Table,
    int Total,
    int Offset,
    IReadOnlyList<CatalogHit> Hits,
    QueryReading Reading,
    string? Correction,
    IReadOnlyList<Facet> Facets
)
{
    /// <summary>The offset of the next page; null for the last page.</summary>
    public int? NextOffset => Offset + Hits.Count < Total && Hits.Count > 0 ? Offset + Hits.Count : null;
}
