using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Creates stub records, which have a name and no other data, for references that do not resolve.</summary>
/// <param name="capacity">Tracks the remaining capacity for records and names in each table.</param>
/// <param name="folded">Reports keys that differ only in case or accents.</param>
/// <param name="names">The names of the records, which each stub is added to.</param>
internal sealed class StubMaker(TableCapacity capacity, FoldedNames folded, RecordNames names)
{
    /// <summary>
    /// Creates a record with the name in a reference. Returns the existing record if the key is taken, and null if the
    /// table is full.
    /// </summary>
    /// <param name="table">The table of the record.</param>
    /// <param name="field">The field that holds the reference.</param>
    /// <param name="name">The name in the reference.</param>
    /// <param name="path">The path of the file.</param>
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

    /// <summary>
    /// True if a stub stores its name in <paramref name="field"/>: its label, and the field that the reference names
    /// records by.
    /// </summary>
    private static bool IsNamed(TextualField field, ReferringField reference) =>
        field is not KeyField && (field is StringField { IsLabel: true } || field.Name == reference.ReferredBy);
}
