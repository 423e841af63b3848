namespace Summit.Catalog;

/// <summary>A record that matches a query.</summary>
/// <param name="Record">The record.</param>
/// <param name="Score">The score; higher is better.</param>
/// <param name="Label">The label with its matches.</param>
/// <param name="Snippet">The best matching passage outside of the label, or null.</param>
/// <param name="Terms">The contribution of each term to the score; empty if the request asks for none.</param>
public sealed record CatalogHit(
    CatalogRecord Record,
    float Score,
    MarkedText Label,
    Snippet? Snippet,
    IReadOnlyList<TermScore> Terms
);
