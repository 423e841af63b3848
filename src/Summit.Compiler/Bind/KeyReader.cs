using System.Globalization;
using Summit.Compiler.Bind.Layout;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Gives records their keys; the first record that claims a key has it.</summary>
/// <param name="room">What room there is.</param>
/// <param name="folded">Notes the keys.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class KeyReader(TableRoom room, FoldedNames folded, DiagnosticList diagnostics)
{
    /// <summary>Sets the key of a record and claims it.</summary>
    /// <param name="open">The record.</param>
    /// <param name="implied">The key of a record that gives none, or null where it must.</param>
    /// <param name="holder">The record it stands in, or null. Where that is dropped, this one claims nothing.</param>
    /// <param name="taken">The record that has the key already, or null.</param>
    /// <returns>True if the record is kept.</returns>
    public bool TryTake(in OpenRecord open, string? implied, OpenRecord? holder, out BoundRecord? taken)
    {
        taken = null;
        (RecordTable table, BoundRecord record) = (open.Table, open.Record);
        bool isKept = holder?.IsKept ?? true;
        if (table.Key is null) return isKept && room.HasRecord(table, record.Path, open.Node.FirstToken);

        if (open.Given[table.Key.Index] is YamlMapping or YamlSequence) return false;
        if (KeyOf(open, implied, holder) is not { } key) return false;

        record.Key = table.Key.Duplicates == DuplicateKeyBehavior.Number ? table.Keys.Free(key) : key;
        if (!isKept || (taken = table.Keys.FindKey(record.Key)) is not null) return false;

        SourceSpan span = SpanOf(open);
        if (!room.HasRecord(table, record.Path, span) || !room.TryTakeName(table, record.Key, record.Path, span)) return false;
        table.Keys.AddKey(record);
        folded.Add(table, record, record.Key, span);
        return true;
    }

    /// <summary>Reports a key that another record has, unless the schema says not to.</summary>
    public void ReportTaken(in OpenRecord open, BoundRecord holder)
    {
        if (open.Table.Key!.Duplicates == DuplicateKeyBehavior.Drop) return;
        string line = holder.Span.StartLine.ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(
            open.Table.Key.Duplicates == DuplicateKeyBehavior.Warning ? DiagnosticCatalogue.LeftOutDuplicate : DiagnosticCatalogue.DuplicateKey,
            open.Record.Path,
            SpanOf(open),
            open.Record.Key,
            open.Table.Shape.Name,
            holder.Path,
            line);
    }

    private string? KeyOf(in OpenRecord open, string? implied, OpenRecord? holder)
    {
        FieldShape field = open.Table.Key!;
        string? given = Scalars.IsNothing(open.Given[field.Index]) ? null : (open.Given[field.Index] as YamlScalar)?.Value;
        if (open.Table.KeyFormat is { } format && (given is null || format.Names.Contains(field.Name)))
            return Make(format, open, holder);

        if ((given ?? implied) is { } key) return key;
        if (!open.Node.IsPartial) ReportMissing(open);
        return null;
    }

    private string? Make(NameFormat format, OpenRecord open, OpenRecord? holder)
    {
        string? key = format.Make(new NameParts(open, holder).Of, out string? missing);
        if (key is null && !open.Node.IsPartial)
        {
            string part = open.Table.Shape.Field(missing!) is { Kind: not FieldKind.Parent } ? Spelling.InYaml(missing!) : missing!;
            diagnostics.Add(DiagnosticCatalogue.KeyNotMade, open.Record.Path, open.Node.FirstToken, open.Table.Shape.Name, part);
        }

        return key;
    }

    private static SourceSpan SpanOf(in OpenRecord open) => open.Given[open.Table.Key!.Index] is { } given && !Scalars.IsNothing(given)
        ? given.Span
        : open.Node.FirstToken;

    private void ReportMissing(in OpenRecord open)
    {
        string name = open.Table.Key!.NameInYaml;
        diagnostics.Add(DiagnosticCatalogue.MissingKey, open.Record.Path, open.Node.FirstToken, open.Table.Shape.Name, name);
    }
}
