using Summit.Compiler.Schema;

namespace Summit.Cli.Export.Terms;

/// <summary>Converts the terms of a corpus to IRIs and back.</summary>
/// <param name="shape">The shape of the corpus.</param>
internal sealed class VocabularyNames(CorpusShape shape)
{
    /// <summary>Returns the IRI of a term. Terms of schema.org get the current form of its IRI.</summary>
    public string Expand(string term)
    {
        string prefix = TermText.PrefixOf(term);
        return IriOf(shape.Vocabularies.First(vocabulary => vocabulary.Prefix == prefix)) + term[(prefix.Length + 1)..];
    }

    /// <summary>
    /// Returns the term for an IRI, with the prefix of its vocabulary. Returns the IRI itself if the corpus does not
    /// declare the vocabulary.
    /// </summary>
    public string Compact(string iri)
    {
        foreach (VocabularyShape vocabulary in shape.Vocabularies)
        {
            string start = IriOf(vocabulary);
            if (iri.StartsWith(start, StringComparison.Ordinal))
                return $"{vocabulary.Prefix}:{iri[start.Length..]}";
        }

        return iri;
    }

    /// <summary>Returns whether one of the terms has the IRI <paramref name="iri"/>.</summary>
    public bool Has(IEnumerable<TermShape> terms, string iri) => terms.Any(term => Expand(term.Name) == iri);

    /// <summary>
    /// Returns the <c>[Term]</c> attribute for an IRI, for use in messages. A vocabulary that the corpus does not
    /// declare gets its usual prefix.
    /// </summary>
    public string Advice(string iri)
    {
        string name = Compact(iri);
        return name == iri && iri.StartsWith(PublicTerms.Schema, StringComparison.Ordinal)
            ? $"[Term(\"schema:{iri[PublicTerms.Schema.Length..]}\")]"
            : $"[Term(\"{name}\")]";
    }

    private static string IriOf(VocabularyShape vocabulary) =>
        vocabulary.Iri == PublicTerms.OldSchema ? PublicTerms.Schema : vocabulary.Iri;
}
