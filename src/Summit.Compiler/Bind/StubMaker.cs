using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Makes records of which nothing is known but a name, where references lead to nobody.</summary>
/// <param name="room">What room there is.</param>
/// <param name="folded">Notes their keys.</param>
/// <param name="names">Finds them from then on.</param>
internal sealed class StubMaker(TableRoom room, FoldedNames folded, RecordNames names)
{
    /// <summary>
    /// A record of <paramref name="table"/> called as a reference of <paramref name="field"/> says; the one that has its key if
    /// that is taken; null where there is no room for it.
    /// </summary>
    public BoundRecord? Make(RecordTable table, FieldShape field, YamlScalar name, string path)
    {
        FieldShape[] named = table.Shape.Fields.Where(other => IsNamed(other, field)).ToArray();
        string key = table.KeyFormat?.Make(
            part => Array.Exists(named, other => other.Name == part) || part == table.Key!.Name ? name.Value : null, out _) ?? name.Value;
        if (table.Key!.Duplicates == DuplicateKeyBehavior.Number)
            key = table.Keys.Free(key);
        else if (table.Keys.FindKey(key) is { } holder)
            return holder;
        if (!room.HasRecord(table, path, name.Span) || !room.TryTakeName(table, key, path, name.Span)) return null;

        var stub = new BoundRecord { Key = key, Path = path, Span = name.Span, Values = new FieldValue[table.Shape.Fields.Count] };
        foreach (FieldShape other in named)
        {
            stub.Values[other.Index] = other.Kind == FieldKind.TextList ? FieldValue.Of([name.Value]) : FieldValue.Of(name.Value);
            if (other.Role == FieldRole.Alias) table.Keys.AddAlias(name.Value, stub);
        }

        stub.Values[table.Key.Index] = FieldValue.Of(key);
        table.Keys.AddKey(stub);
        folded.Add(table, stub, key, name.Span);
        table.Records.Add(stub);
        names.Add(table, stub);
        return stub;
    }

    /// <summary>True for the label, and for the texts that references are written by.</summary>
    private static bool IsNamed(FieldShape field, FieldShape reference) =>
        field.Role != FieldRole.Key
        && field.Kind is FieldKind.Text or FieldKind.TextList
        && (field.IsLabel || field.Name == reference.ReferredBy);
}
