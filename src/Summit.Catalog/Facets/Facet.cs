namespace Summit.Catalog;

/// <summary>Counts of records by the values of a field. A record that has a value twice counts once.</summary>
/// <param name="Field">The field.</param>
/// <param name="Values">The most frequent values, highest count first, ties in the order of the values.</param>
/// <param name="ValueCount">The number of distinct values, including those that are not listed.</param>
public sealed record Facet(CatalogField Field, IReadOnlyList<FacetValue> Values, int ValueCount);
