namespace Summit.Site.LinkedData;

/// <summary>The value of a property of a node on a page.</summary>
internal abstract record NodeValue;

/// <summary>A link to a node or a resource.</summary>
/// <param name="Iri">The absolute IRI, or one that is relative to the page.</param>
internal sealed record NodeLink(string Iri) : NodeValue;

/// <summary>A text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The language as a BCP 47 tag, or null.</param>
internal sealed record NodeText(string Text, string? Language) : NodeValue;
