using Summit.Compiler.Schema;

namespace Summit.Cli.Export.Terms;

/// <summary>Turns the terms of a corpus into IRIs and back.</summary>
/// <param name="shape">The shape of the corpus.</param>
internal sealed class VocabularyNames(CorpusShape shape)
{
    /// <summary>Returns the IRI of a term, of schema.org in its present form.</summary>
    public string Expand(string term)
    {
        string prefix = TermText.PrefixOf(term);
        return IriOf(shape.Vocabularies.First(vocabulary => vocabulary.Prefix == prefix)) + term[(prefix.Length + 1)..];
    }

    /// <summary>
    /// Returns an IRI with the prefix of its vocabulary, if the corpus declares it; otherwise the IRI itself.
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

    /// <summary>True if one of the terms stands for <paramref name="iri"/>.</summary>
    public bool Has(IEnumerable<TermShape> terms, string iri) => terms.Any(term => Expand(term.Name) == iri);

    /// <summary>
    /// Returns a term as <c>[Term]</c> writes it, for advice; the usual prefix where the corpus declares none.
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
