using Microsoft.CodeAnalysis;
using Summit.Compiler.Schema;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>Checks that the record types of a schema fit together.</summary>
/// <param name="corpus">The shape of the corpus.</param>
/// <param name="types">The symbols of the record types, in the order of the shapes.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class SchemaChecker(
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
            var nested = new HashSet<string>();
            foreach (FieldShape field in corpus.Records[i].Fields)
                CheckField(types[i], field, nested);
            IPropertySymbol[] keys = [.. FieldsWith("Key", i)];
            if (keys.Length > 1)
                diagnostics.Add(SchemaCatalogue.KeyNotText, types[i], keys[0].Name);
        }
    }

    private void CheckField(INamedTypeSymbol type, FieldShape field, HashSet<string> nested)
    {
        ISymbol property = type.GetMembers(field.Name)[0];
        if (FieldNameChecker.ConflictOf(field, corpus.Record(type.Name)) is { } conflict)
            diagnostics.Add(SchemaCatalogue.FieldNameTaken, property, field.Name, type.Name, conflict);
        foreach (string query in field.Queries().Where(query => !type.GetMembers(query).IsEmpty))
            diagnostics.Add(SchemaCatalogue.QueryNameTaken, property, field.Name, type.Name, query);
        switch (field)
        {
            case ReferringField reference:
                CheckReference(property, reference);
                break;
            case ParentField parent when RecordOrNull(parent.Target) is null:
                diagnostics.Add(SchemaCatalogue.RecordWithoutTable, property, field.Name, parent.Target);
                break;
            case NestedListField list when !nested.Add(list.Target):
                diagnostics.Add(SchemaCatalogue.NestedTwice, property, type.Name, list.Target);
                break;
            case InverseField inverse:
                CheckInverse(property, type, inverse);
                break;
            default:
                break;
        }
    }

    private void CheckReference(ISymbol property, ReferringField field)
    {
        int target = IndexOf(field.Target);
        if (target < 0)
            diagnostics.Add(SchemaCatalogue.RecordWithoutTable, property, field.Name, field.Target);
        else if (!field.IsInPlace && !FieldsWith("Key", target).Any())
            diagnostics.Add(SchemaCatalogue.NoKey, property, field.Target, field.Name);
    }

    private void CheckInverse(ISymbol property, INamedTypeSymbol type, InverseField field)
    {
        bool isOfReference =
            RecordOrNull(field.Target)?.Field(field.InverseOf ?? "") is ReferringField reference
            && reference.Target == type.Name;
        if (!isOfReference)
            diagnostics.Add(SchemaCatalogue.InverseOfUnknownField, property, field.Name, field.Target, type.Name);
        if (field.IsTransitive && !FieldsWith("Hierarchy", IndexOf(type.Name)).Any())
            diagnostics.Add(SchemaCatalogue.TransitiveWithoutHierarchy, property, field.Name, type.Name);
    }

    /// <summary>
    /// Returns the fields of a record type with an attribute, even if the attribute does not fit the type of the field.
    /// </summary>
    private IEnumerable<IPropertySymbol> FieldsWith(string attribute, int record) =>
        types[record]
            .PartialProperties()
            .Where(property =>
                property.Attribute(attribute) is not null && corpus.Records[record].Field(property.Name) is not null
            );

    private int IndexOf(string name)
    {
        for (int i = 0; i < corpus.Records.Count; i++)
        {
            if (corpus.Records[i].Name == name)
                return i;
        }

        return -1;
    }

    private RecordShape? RecordOrNull(string name) => corpus.Records.FirstOrDefault(record => record.Name == name);
}
