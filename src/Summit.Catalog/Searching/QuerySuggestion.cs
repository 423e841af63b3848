namespace Summit.Catalog;

/// <summary>A suggested query.</summary>
/// <param name="Text">The query.</param>
/// <param name="Records">Number of records that have the completed word, or that match the corrected query.</param>
public sealed record QuerySuggestion(string Text, int Records);
