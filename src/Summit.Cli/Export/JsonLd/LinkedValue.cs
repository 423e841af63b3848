namespace Summit.Cli.Export.JsonLd;

/// <summary>The value of a property of a node.</summary>
internal abstract record LinkedValue;

/// <summary>A link to another node or to a resource outside the corpus.</summary>
/// <param name="Iri">Its IRI.</param>
internal sealed record LinkedThing(string Iri) : LinkedValue;

/// <summary>A text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The language as a BCP 47 tag; null for text without a language.</param>
internal sealed record LinkedText(string Text, string? Language) : LinkedValue;

/// <summary>A literal with a data type.</summary>
/// <param name="Text">The text.</param>
/// <param name="Type">The data type.</param>
internal sealed record LinkedLiteral(string Text, string Type) : LinkedValue;

/// <summary>A truth value.</summary>
/// <param name="Value">The value.</param>
internal sealed record LinkedBoolean(bool Value) : LinkedValue;

/// <summary>An integer.</summary>
/// <param name="Value">The value.</param>
internal sealed record LinkedInteger(long Value) : LinkedValue;
