using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Gives records their keys; the first record that claims a key has it.</summary>
/// <param name="capacity">Limits the records and keys of a table.</param>
/// <param name="folded">Notes the keys.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class KeyReader(TableCapacity capacity, FoldedNames folded, DiagnosticList diagnostics)
{
    /// <summary>Returns a record with its key, which it claims if it is kept.</summary>
    /// <param name="source">What YAML gives of the record. Where its holder is dropped, the record claims nothing.</param>
    /// <param name="impliedKey">The key of a record that gives none, or null where it must give one.</param>
    /// <param name="taken">The record that has the key already, or null.</param>
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
            source.Given[table.Key.Index] is YamlMapping or YamlSequence
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

    /// <summary>Reports a key that another record has, unless the schema says not to.</summary>
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
        string? given = YamlNode.IsNothing(source.Given[field.Index])
            ? null
            : (source.Given[field.Index] as YamlScalar)?.Value;
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
        source.Given[source.Table.Key!.Index] is { } given && !YamlNode.IsNothing(given)
            ? given.Span
            : source.Node.FirstToken;
}
