namespace Summit.Catalog;

/// <summary>A passage of a field.</summary>
/// <param name="Field">The declared name of the field.</param>
/// <param name="Text">The passage.</param>
public sealed record Snippet(string Field, MarkedText Text);
