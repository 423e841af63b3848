using Microsoft.CodeAnalysis;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>
/// Checks that vocabularies and terms are well-formed and refer to existing names. Reports errors at the attributes.
/// </summary>
/// <param name="shape">The shape of the corpus.</param>
/// <param name="corpus">The symbol of the corpus.</param>
/// <param name="types">The symbols of the record types, in the order of <paramref name="shape"/>.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class TermChecker(
    CorpusShape shape,
    INamedTypeSymbol corpus,
    IReadOnlyList<INamedTypeSymbol> types,
    SchemaDiagnostics diagnostics
)
{
    private readonly HashSet<string> _enums = [];

    /// <summary>Checks every vocabulary and every term.</summary>
    public void Check()
    {
        if (shape.License is { } license && !TermText.IsIri(license))
            Report(
                SchemaCatalogue.OptionNotUsable,
                corpus.Attribute("Corpus")!,
                corpus,
                $"the licence '{license}' is not an absolute URI, such as 'https://creativecommons.org/licenses/by/4.0/'"
            );
        CheckVocabularies();
        for (int i = 0; i < types.Count; i++)
        {
            foreach (AttributeData term in types[i].Attributes("Term"))
                CheckTerm(term, types[i], ErrorInClass(TermReader.Term(term)));
            foreach (IPropertySymbol property in types[i].PartialProperties())
            {
                if (shape.Records[i].Field(property.Name) is { } field)
                    CheckField(property, field, shape.Records[i]);
            }
        }
    }

    private void CheckVocabularies()
    {
        var prefixes = new HashSet<string>(StringComparer.Ordinal);
        foreach (AttributeData attribute in corpus.Attributes("Vocabulary"))
        {
            VocabularyShape vocabulary = TermReader.Vocabulary(attribute);
            if (TermText.ErrorIn(vocabulary) is { } malformed)
                Report(SchemaCatalogue.TermMalformed, attribute, corpus, malformed);
            else if (!prefixes.Add(vocabulary.Prefix))
                Report(
                    SchemaCatalogue.TermMalformed,
                    attribute,
                    corpus,
                    $"the prefix '{vocabulary.Prefix}' is declared already"
                );
        }
    }

    private void CheckField(IPropertySymbol property, FieldShape field, RecordShape record)
    {
        foreach (AttributeData attribute in property.Attributes("Term"))
        {
            TermShape term = TermReader.Term(attribute);
            CheckTerm(
                attribute,
                property,
                term.On is { } on && TermText.ErrorIn(on) is { } malformed
                    ? (SchemaCatalogue.TermMalformed, malformed)
                    : ErrorInOptions(term, field, record)
            );
        }

        if (property.Type.WithoutNullable() is not INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            return;
        if (!_enums.Add(enumeration.ToFullyQualified()))
            return;
        foreach (IFieldSymbol member in enumeration.GetMembers().OfType<IFieldSymbol>())
        {
            foreach (AttributeData attribute in member.Attributes("Term"))
                CheckTerm(attribute, member, ErrorInClass(TermReader.Term(attribute)));
        }
    }

    private void CheckTerm(AttributeData attribute, ISymbol symbol, (DiagnosticInfo Kind, string Error)? other)
    {
        TermShape term = TermReader.Term(attribute);
        if (TermText.ErrorIn(term.Name) is { } malformed)
            Report(SchemaCatalogue.TermMalformed, attribute, symbol, malformed);
        else if (Undeclared(term.Name) is { } prefix)
            ReportUndeclared(attribute, symbol, prefix);
        else if (other is { } wrong)
            Report(wrong.Kind, attribute, symbol, wrong.Error);
        else if (term.On is { } on && Undeclared(on) is { } prefixOfClass)
            ReportUndeclared(attribute, symbol, prefixOfClass);
    }

    private string? Undeclared(string term)
    {
        string prefix = TermText.PrefixOf(term);
        return shape.Vocabularies.Any(vocabulary => vocabulary.Prefix == prefix) ? null : prefix;
    }

    private void ReportUndeclared(AttributeData attribute, ISymbol symbol, string prefix) =>
        diagnostics.Add(
            SchemaCatalogue.PrefixNotDeclared,
            attribute,
            symbol,
            symbol.Name,
            prefix,
            TermText.UsualIri(prefix) ?? "https://…/",
            shape.Name
        );

    /// <summary>
    /// Returns an error if the term of a record type or of an enum member has options. Only the term of a field can
    /// have options.
    /// </summary>
    private static (DiagnosticInfo Kind, string Error)? ErrorInClass(TermShape term) =>
        term == new TermShape(term.Name)
            ? null
            : (SchemaCatalogue.OptionNotUsable, "only the term of a field takes options");

    private static (DiagnosticInfo Kind, string Error)? ErrorInOptions(
        TermShape term,
        FieldShape field,
        RecordShape record
    )
    {
        if ((term.Language ?? term.LanguageField ?? term.Iri) is not null && field is not TextualField)
            return (SchemaCatalogue.OptionNotUsable, "'Language', 'LanguageField' and 'Iri' belong to a text");
        if ((term.PrecisionField ?? term.ApproximateField) is not null && field is not TimeField)
            return (
                SchemaCatalogue.OptionNotUsable,
                "'PrecisionField' and 'ApproximateField' belong to a date or an instant"
            );
        if (term.Iri is { } iri && (term.Language ?? term.LanguageField) is not null)
            return (SchemaCatalogue.OptionNotUsable, "an IRI is in no language");
        if (term is { Language: not null, LanguageField: not null })
            return (SchemaCatalogue.OptionNotUsable, "a language is given by 'Language' or by 'LanguageField'");
        if (term.Language is { } language && !TermText.IsLanguage(language))
            return (SchemaCatalogue.OptionNotUsable, $"'{language}' is not a language tag, such as 'en'");
        if (term.Iri is { } template && TermText.ErrorInTemplate(template) is { } malformed)
            return (SchemaCatalogue.TermMalformed, malformed);
        return ErrorInName(term.LanguageField, other => other is StringField, "text")
            ?? ErrorInName(
                term.PrecisionField,
                other => other is EnumField choice && choice.Members.Any(member => member.Terms.Count > 0),
                "enum whose members have terms"
            )
            ?? ErrorInName(term.ApproximateField, other => other is BooleanField, "bool");

        (DiagnosticInfo Kind, string Error)? ErrorInName(string? name, Func<FieldShape, bool> fits, string kind) =>
            name is null || (record.Field(name) is { } other && fits(other))
                ? null
                : (SchemaCatalogue.NameNotKnown, $"'{record.Name}' has no {kind} '{name}'");
    }

    private void Report(DiagnosticInfo kind, AttributeData attribute, ISymbol symbol, string error) =>
        diagnostics.Add(kind, attribute, symbol, symbol.Name, error);
}
