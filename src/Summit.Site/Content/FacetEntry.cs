using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>A value of a facet, with the records that have it.</summary>
/// <param name="Id">The value as conditions write it; the key of a record.</param>
/// <param name="Label">The value for readers.</param>
/// <param name="Count">The number of records that have the value.</param>
/// <param name="Target">The record that the value is; null for any other value.</param>
/// <param name="Read">Returns the records in table order.</param>
internal sealed record FacetEntry(
    string Id,
    string Label,
    int Count,
    CatalogRecord? Target,
    Func<IReadOnlyList<CatalogRecord>> Read
);
