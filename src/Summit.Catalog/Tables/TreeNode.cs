namespace Summit.Catalog;

/// <summary>A record in a walk through a hierarchy.</summary>
/// <param name="Record">The record.</param>
/// <param name="Depth">The number of records above it on the way from the root.</param>
public readonly record struct TreeNode(CatalogRecord Record, int Depth);
