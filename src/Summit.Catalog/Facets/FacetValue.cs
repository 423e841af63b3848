namespace Summit.Catalog;

/// <summary>A value of a facet.</summary>
/// <param name="Id">The value as conditions write it.</param>
/// <param name="Label">The value for readers.</param>
/// <param name="Count">The number of records.</param>
public sealed record FacetValue(string Id, string Label, int Count);
