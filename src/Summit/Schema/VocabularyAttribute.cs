namespace Summit;

/// <summary>
/// Declares a public vocabulary and its prefix, for the terms that <see cref="TermAttribute"/> names:
/// <c>[Vocabulary("skos", "http://www.w3.org/2004/02/skos/core#")]</c>.
/// </summary>
/// <param name="prefix">The prefix of its terms, such as <c>skos</c>: a letter, then letters, digits, <c>-</c> and
/// <c>_</c>.</param>
/// <param name="iri">The absolute IRI that the prefix stands for. The name of a term is appended to it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class VocabularyAttribute(string prefix, string iri) : Attribute
{
    /// <summary>The prefix of its terms.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>The IRI that the prefix stands for.</summary>
    public string Iri { get; } = iri;
}
