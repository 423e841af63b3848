using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reports the required fields that records lack. A path of the schema that none of several records has is reported once: the
/// path is misspelled, or all of them lack it.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class MissingFields(DiagnosticList diagnostics)
{
    private readonly Dictionary<RecordTable, int> _recordCounts = [];
    private readonly Dictionary<(RecordTable Table, int Field), List<MissingField>> _byPath = [];

    /// <summary>Counts a record whose fields are read.</summary>
    public void Count(PendingRecord record)
    {
        _recordCounts.TryGetValue(record.Table, out int count);
        _recordCounts[record.Table] = count + 1;
    }

    /// <summary>Notes that a record lacks a field.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The field.</param>
    /// <param name="nothing">The empty value that the record gives, or null.</param>
    public void Add(PendingRecord record, FieldShape field, YamlNode? nothing)
    {
        var missing = new MissingField(record, field, nothing?.Span ?? record.Source.Node.FirstToken);
        if (field.Paths.Count == 0 || nothing is not null)
        {
            Report(missing);
            return;
        }

        if (!_byPath.TryGetValue((record.Table, field.Index), out List<MissingField>? all))
            _byPath.Add((record.Table, field.Index), all = []);
        all.Add(missing);
    }

    /// <summary>Reports the fields that have a path, when all records are read.</summary>
    public void ReportPaths()
    {
        foreach (List<MissingField> all in _byPath.Values)
        {
            (PendingRecord record, FieldShape field, SourceSpan span) = all[0];
            if (all.Count > 1 && all.Count == _recordCounts[record.Table])
                diagnostics.Add(
                    DiagnosticCatalogue.PathNotFound,
                    record.Path,
                    span,
                    record.Table.Shape.Name,
                    string.Join("' or '", field.Paths)
                );
            else
                all.ForEach(Report);
        }
    }

    private void Report(MissingField missing) =>
        diagnostics.Add(
            DiagnosticCatalogue.MissingField,
            missing.Record.Path,
            missing.Span,
            missing.Record.Description,
            missing.Field.NameInYaml
        );

    /// <summary>A field that a record lacks.</summary>
    /// <param name="Record">The record.</param>
    /// <param name="Field">The field.</param>
    /// <param name="Span">The span of the empty value, or else of the record.</param>
    private sealed record MissingField(PendingRecord Record, FieldShape Field, SourceSpan Span);
}
