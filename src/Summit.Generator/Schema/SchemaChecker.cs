using Microsoft.CodeAnalysis;
using Summit.Compiler.Schema;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>Checks what one record type alone does not tell: that the records of a schema fit together.</summary>
/// <param name="corpus">The shape of the corpus.</param>
/// <param name="types">The symbols of its records, in the same order.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class SchemaChecker(CorpusShape corpus, IReadOnlyList<INamedTypeSymbol> types, SchemaDiagnostics diagnostics)
{
    /// <summary>Checks every record.</summary>
    public void Check()
    {
        for (int i = 0; i < types.Count; i++)
        {
            var nested = new HashSet<string>();
            foreach (FieldShape field in corpus.Records[i].Fields)
                CheckField(types[i], field, nested);
            if (corpus.Records[i].Fields.Count(field => field.Role == FieldRole.Key) > 1)
                diagnostics.Add(SchemaCatalogue.KeyNotText, types[i], corpus.Records[i].Key!.Name);
        }
    }

    private void CheckField(INamedTypeSymbol type, FieldShape field, HashSet<string> nested)
    {
        ISymbol property = type.GetMembers(field.Name)[0];
        if (FieldNameChecker.Objection(field, corpus.Record(type.Name)) is { } objection)
            diagnostics.Add(SchemaCatalogue.FieldNameTaken, property, field.Name, type.Name, objection);
        foreach (string query in field.Queries().Where(query => !type.GetMembers(query).IsEmpty))
            diagnostics.Add(SchemaCatalogue.QueryNameTaken, property, field.Name, type.Name, query);
        switch (field.Kind)
        {
            case FieldKind.Reference or FieldKind.ReferenceList:
                CheckReference(property, field);
                break;
            case FieldKind.Parent when RecordOrNull(field.Target!) is null:
                diagnostics.Add(SchemaCatalogue.RecordWithoutTable, property, field.Name, field.Target!);
                break;
            case FieldKind.NestedList when !nested.Add(field.Target!):
                diagnostics.Add(SchemaCatalogue.NestedTwice, property, type.Name, field.Target!);
                break;
            case FieldKind.Inverse:
                CheckInverse(property, type, field);
                break;
            default:
                break;
        }
    }

    private void CheckReference(ISymbol property, FieldShape field)
    {
        if (RecordOrNull(field.Target!) is not { } target)
            diagnostics.Add(SchemaCatalogue.RecordWithoutTable, property, field.Name, field.Target!);
        else if (target.Key is null && !field.IsInPlace)
            diagnostics.Add(SchemaCatalogue.NoKey, property, target.Name, field.Name);
    }

    private void CheckInverse(ISymbol property, INamedTypeSymbol type, FieldShape field)
    {
        bool isOfReference = RecordOrNull(field.Target!)?.Field(field.InverseOf ?? "") is { Kind: FieldKind.Reference or FieldKind.ReferenceList } reference
            && reference.Target == type.Name;
        if (!isOfReference)
            diagnostics.Add(SchemaCatalogue.InverseOfUnknownField, property, field.Name, field.Target!, type.Name);
        if (field.IsTransitive && !corpus.Record(type.Name).Fields.Any(other => other.IsHierarchy))
            diagnostics.Add(SchemaCatalogue.TransitiveWithoutHierarchy, property, field.Name, type.Name);
    }

    private RecordShape? RecordOrNull(string name) => corpus.Records.FirstOrDefault(record => record.Name == name);
}
