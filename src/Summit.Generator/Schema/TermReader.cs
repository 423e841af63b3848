using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Schema;

namespace Summit.Generator.Schema;

/// <summary>
/// Reads the vocabularies and terms of a schema from attributes. <see cref="TermChecker"/> checks them.
/// </summary>
internal static class TermReader
{
    /// <summary>Returns the vocabularies that a corpus declares.</summary>
    public static EquatableArray<VocabularyShape> Vocabularies(INamedTypeSymbol corpus) =>
        new([.. corpus.Attributes("Vocabulary").Select(Vocabulary)]);

    /// <summary>Returns the vocabulary that an attribute declares.</summary>
    public static VocabularyShape Vocabulary(AttributeData vocabulary) =>
        new(vocabulary.Text(0) ?? "", vocabulary.Text(1) ?? "");

    /// <summary>Returns the terms of a record type, a field or a member of an enum.</summary>
    public static EquatableArray<TermShape> Read(ISymbol symbol) => new([.. symbol.Attributes("Term").Select(Term)]);

    /// <summary>Returns the term that an attribute names.</summary>
    public static TermShape Term(AttributeData term) =>
        new(term.Text(0) ?? "")
        {
            Language = term.NamedText("Language"),
            LanguageField = term.NamedText("LanguageField"),
            Iri = term.NamedText("Iri"),
            PrecisionField = term.NamedText("PrecisionField"),
            ApproximateField = term.NamedText("ApproximateField"),
            On = term.NamedText("On"),
        };
}
