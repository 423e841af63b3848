namespace Summit;

/// <summary>
/// Declares a public vocabulary and its prefix, for use in <see cref="TermAttribute"/>:
/// <c>[Vocabulary("skos", "http://www.w3.org/2004/02/skos/core#")]</c>.
/// </summary>
/// <param name="prefix">The prefix of the terms, such as <c>skos</c>: a letter, then letters, digits, <c>-</c> and
/// <c>_</c>.</param>
/// <param name="iri">The absolute IRI that replaces the prefix and its colon in a term.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class VocabularyAttribute(string prefix, string iri) : Attribute
{
    /// <summary>The prefix of the terms.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>The absolute IRI that replaces the prefix.</summary>
    public string Iri { get; } = iri;
}
