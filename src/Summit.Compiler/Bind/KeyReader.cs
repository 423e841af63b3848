using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Determines the keys of records. The first record that claims a key gets it.</summary>
/// <param name="capacity">Tracks the remaining capacity for records and names in each table.</param>
/// <param name="folded">Reports keys that differ only in case or accents.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class KeyReader(TableCapacity capacity, FoldedNames folded, DiagnosticList diagnostics)
{
    /// <summary>Returns a record with its key. A record that is kept claims the key.</summary>
    /// <param name="source">
    /// The nodes of the record. If the record that holds it is dropped, it is dropped as well and claims no key.
    /// </param>
    /// <param name="impliedKey">The key of a record that does not give one; null if the record must give one.</param>
    /// <param name="taken">The record that already has the key, or null.</param>
    public PendingRecord Read(RecordSource source, string? impliedKey, out PendingRecord? taken)
    {
        taken = null;
        RecordTable table = source.Table;
        bool isHolderKept = source.Holder?.IsKept ?? true;
        if (table.Key is null)
            return new PendingRecord(
                source,
                "",
                isHolderKept && capacity.HasRecord(table, source.Path, source.Node.FirstToken)
            );
        if (
            source.FieldNodes[table.Key.Index] is YamlMapping or YamlSequence
            || KeyOf(source, table.Key, impliedKey) is not { } key
        )
            return new PendingRecord(source, "", isKept: false);

        key = ComposedText.Of(key);
        if (table.Key.Duplicates == DuplicateKeyBehavior.Number)
            key = table.Keys.Free(key);
        if (isHolderKept)
            taken = table.Keys.FindKey(key);
        SourceSpan span = SpanOf(source);
        bool isKept =
            isHolderKept
            && taken is null
            && capacity.HasRecord(table, source.Path, span)
            && capacity.TryTakeName(table, key, source.Path, span);
        var record = new PendingRecord(source, key, isKept);
        if (!isKept)
            return record;

        table.Keys.AddKey(record);
        folded.Add(record, key, span);
        return record;
    }

    /// <summary>Reports that another record already has the key, unless the schema ignores duplicate keys.</summary>
    /// <param name="record">The record whose key is taken.</param>
    /// <param name="holder">The record that has the key.</param>
    public void ReportTaken(PendingRecord record, PendingRecord holder)
    {
        if (record.Table.Key!.Duplicates == DuplicateKeyBehavior.Drop)
            return;
        string line = holder.Span.StartLine.ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(
            record.Table.Key.Duplicates == DuplicateKeyBehavior.Warning
                ? DiagnosticCatalogue.LeftOutDuplicate
                : DiagnosticCatalogue.DuplicateKey,
            record.Path,
            SpanOf(record.Source),
            record.Key,
            record.Table.Shape.Name,
            holder.Path,
            line
        );
    }

    private string? KeyOf(RecordSource source, KeyField field, string? impliedKey)
    {
        string? given = YamlNode.IsNothing(source.FieldNodes[field.Index])
            ? null
            : (source.FieldNodes[field.Index] as YamlScalar)?.Value;
        if (source.Table.KeyFormat is { } format && (given is null || format.Names.Contains(field.Name)))
            return Make(format, source);

        if ((given ?? impliedKey) is { } key)
            return key;
        if (!source.Node.IsPartial)
            diagnostics.Add(
                DiagnosticCatalogue.MissingKey,
                source.Path,
                source.Node.FirstToken,
                source.Table.Shape.Name,
                field.NameInYaml
            );
        return null;
    }

    private string? Make(NameFormat format, RecordSource source)
    {
        string? key = format.Make(new NameParts(source).Of, out string? missing);
        if (key is null && !source.Node.IsPartial)
        {
            string part = source.Table.Shape.Field(missing!) is not (null or ParentField)
                ? Spelling.InYaml(missing!)
                : missing!;
            diagnostics.Add(
                DiagnosticCatalogue.KeyNotMade,
                source.Path,
                source.Node.FirstToken,
                source.Table.Shape.Name,
                part
            );
        }

        return key;
    }

    private static SourceSpan SpanOf(RecordSource source) =>
        source.FieldNodes[source.Table.Key!.Index] is { } given && !YamlNode.IsNothing(given)
            ? given.Span
            : source.Node.FirstToken;
}
