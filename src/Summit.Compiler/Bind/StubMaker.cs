using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Makes records of which nothing is known but a name, where references lead to nobody.</summary>
/// <param name="capacity">Limits the records and keys of a table.</param>
/// <param name="folded">Notes their keys.</param>
/// <param name="names">Finds them from then on.</param>
internal sealed class StubMaker(TableCapacity capacity, FoldedNames folded, RecordNames names)
{
    /// <summary>
    /// Returns a record of <paramref name="table"/> with the name that a reference of <paramref name="field"/> writes; the record
    /// that has its key if the key is taken; null where the table is full.
    /// </summary>
    public PendingRecord? Make(RecordTable table, ReferringField field, YamlScalar name, string path)
    {
        TextualField[] named = table
            .Shape.Fields.OfType<TextualField>()
            .Where(other => IsNamed(other, field))
            .ToArray();
        string key = table.KeyFormat?.Make(
            part => Array.Exists(named, other => other.Name == part) || part == table.Key!.Name ? name.Value : null,
            out _
        )
            ?? name.Value;
        key = ComposedText.Of(key);
        if (table.Key!.Duplicates == DuplicateKeyBehavior.Number)
            key = table.Keys.Free(key);
        else if (table.Keys.FindKey(key) is { } holder)
            return holder;
        if (!capacity.HasRecord(table, path, name.Span) || !capacity.TryTakeName(table, key, path, name.Span))
            return null;

        var node = new RecordNode(name, Name: null, AncestorScope.None);
        var source = new RecordSource(table, node, new YamlNode?[table.Shape.Fields.Count], path, holder: null)
        {
            IsStub = true,
        };
        var stub = new PendingRecord(source, key, isKept: true);
        foreach (TextualField other in named)
        {
            stub.Values[other.Index] = other is TextListField ? FieldValue.Of([name.Value]) : FieldValue.Of(name.Value);
            if (other.IsAlias)
                table.Keys.AddAlias(ComposedText.Of(name.Value), stub);
        }

        stub.Values[table.Key.Index] = FieldValue.Of(key);
        table.Keys.AddKey(stub);
        folded.Add(stub, key, name.Span);
        table.Records.Add(stub);
        names.Add(stub);
        return stub;
    }

    /// <summary>True for the label, and for the texts that references are written by.</summary>
    private static bool IsNamed(TextualField field, ReferringField reference) =>
        field is not KeyField && (field is StringField { IsLabel: true } || field.Name == reference.ReferredBy);
}
