namespace Summit.Catalog;

/// <summary>A run of a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsMatch">True if the run matches the query.</param>
public sealed record TextRun(string Text, bool IsMatch);
