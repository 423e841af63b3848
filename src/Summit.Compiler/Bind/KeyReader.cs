using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Bind;

/// <summary>Gives records their keys; the first record that claims a key has it.</summary>
/// <param name="room">What room there is.</param>
/// <param name="folded">Notes the keys.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class KeyReader(TableRoom room, FoldedNames folded, DiagnosticList diagnostics)
{
    /// <summary>Sets the key of a record and claims it.</summary>
    /// <param name="table">The table of the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="mapping">Where its fields are given.</param>
    /// <param name="implied">The key of a record that gives none, or null where it must.</param>
    /// <param name="parentIsKept">False for a record whose parent is dropped, and which therefore claims
    /// nothing.</param>
    /// <returns>True if the record is kept.</returns>
    public bool TryTake(RecordTable table, BoundRecord record, YamlMapping mapping, string? implied, bool parentIsKept)
    {
        if (table.Key is null) return parentIsKept && room.HasRecord(table, record.Path, OpenRecord.FirstToken(mapping));

        YamlNode? given = Given(table, mapping);
        if (given is YamlMapping or YamlSequence) return false;
        if ((given as YamlScalar)?.Value is not { } key && (key = implied) is null)
        {
            if (!mapping.IsPartial) ReportMissing(table, mapping, record.Path);
            return false;
        }

        record.Key = key;
        if (!parentIsKept) return false;

        SourceSpan span = given?.Span ?? OpenRecord.FirstToken(mapping);
        if (!room.HasRecord(table, record.Path, span) || !room.TryTakeName(table, key, record.Path, span)) return false;

        BoundRecord holder = table.Keys.AddKey(record);
        if (holder == record)
            folded.Add(table, record, key, span);
        else
            ReportTaken(table, holder, record, span);
        return holder == record;
    }

    private static YamlNode? Given(RecordTable table, YamlMapping mapping)
    {
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            KeyValuePair<YamlNode, YamlNode> pair = mapping.Pairs[i];
            if (pair.Key is YamlScalar name && table.Names.Find(name.Value) == table.Key!.Index)
                return Scalars.IsNothing(pair.Value) ? null : pair.Value;
        }

        return null;
    }

    private void ReportMissing(RecordTable table, YamlMapping mapping, string path)
    {
        string name = Spelling.InYaml(table.Key!.Name);
        diagnostics.Add(DiagnosticCatalogue.MissingKey, path, OpenRecord.FirstToken(mapping), table.Shape.Name, name);
    }

    private void ReportTaken(RecordTable table, BoundRecord holder, BoundRecord record, SourceSpan span)
    {
        string line = holder.Span.StartLine.ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(
            DiagnosticCatalogue.DuplicateKey, record.Path, span, record.Key, table.Shape.Name, holder.Path, line);
    }
}
