using Microsoft.CodeAnalysis;
using Summit.Compiler.Schema;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>
/// Checks the attributes by which further names and synonyms are declared. Errors are reported at the attribute.
/// </summary>
/// <param name="corpus">The shape of the corpus.</param>
/// <param name="types">The symbols of the record types, in the order of the shapes.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class NameAttributeChecker(
    CorpusShape corpus,
    IReadOnlyList<INamedTypeSymbol> types,
    SchemaDiagnostics diagnostics
)
{
    /// <summary>Checks all record types.</summary>
    public void Check()
    {
        for (int i = 0; i < types.Count; i++)
        {
            foreach (IPropertySymbol property in types[i].PartialProperties())
            {
                FieldShape? field = corpus.Records[i].Field(property.Name);
                if (property.Attribute("Alias") is { } alias && field is NestedListField list)
                    CheckAlias(alias, property, list, corpus.Records[i]);
                if (property.Attribute("Synonyms") is { } synonyms && field is TextualField texts)
                    CheckSynonyms(synonyms, property, texts, corpus.Records[i]);
            }
        }
    }

    private void CheckAlias(AttributeData attribute, IPropertySymbol property, NestedListField list, RecordShape record)
    {
        if (record.Key is null)
            Report(attribute, property, $"'{record.Name}' has no [Key] that aliases could stand for");
        else if (corpus.Record(list.Target).Label is null)
            Report(attribute, property, $"'{list.Target}' has no [Label] that could be an alias");
    }

    private void CheckSynonyms(
        AttributeData attribute,
        IPropertySymbol property,
        TextualField field,
        RecordShape record
    )
    {
        if (field.SynonymDirection == SynonymDirection.Both)
            return;
        SynonymDirection missing =
            field.SynonymDirection == SynonymDirection.From ? SynonymDirection.To : SynonymDirection.From;
        if (!record.Fields.OfType<TextualField>().Any(other => other.IsSynonyms && other.SynonymDirection == missing))
            Report(attribute, property, $"'{record.Name}' has no field with [Synonyms(SynonymDirection.{missing})]");
    }

    private void Report(AttributeData attribute, IPropertySymbol property, string error) =>
        diagnostics.Add(SchemaCatalogue.OptionNotUsable, attribute, property, property.Name, error);
}
