using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Collects the required fields that records do not give. If no record of a table gives a field, the field is reported
/// only once, because the schema probably names the wrong path.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class MissingFields(DiagnosticList diagnostics)
{
    /// <summary>
    /// The minimum number of records for a single report. A smaller table gets one report per record.
    /// </summary>
    private const int MinRecords = 5;

    private readonly Dictionary<RecordTable, int> _counts = [];
    private readonly Dictionary<
        (RecordTable Table, int Field),
        List<(PendingRecord Record, YamlNode? Node)>
    > _missing = [];

    /// <summary>Counts a record of a table.</summary>
    public void Count(RecordSource source)
    {
        _counts.TryGetValue(source.Table, out int count);
        _counts[source.Table] = count + 1;
    }

    /// <summary>Adds a field that a record does not give.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The field.</param>
    /// <param name="nothing">
    /// The node without a value, such as a null; null if the record has no node for the field.
    /// </param>
    public void Add(PendingRecord record, FieldShape field, YamlNode? nothing)
    {
        if (!_missing.TryGetValue((record.Table, field.Index), out List<(PendingRecord, YamlNode?)>? records))
            _missing.Add((record.Table, field.Index), records = []);
        records.Add((record, nothing));
    }

    /// <summary>Reports the missing fields. Call this method after all records are read.</summary>
    public void Report()
    {
        foreach (
            KeyValuePair<
                (RecordTable Table, int Field),
                List<(PendingRecord Record, YamlNode? Node)>
            > missing in _missing
        )
        {
            RecordTable table = missing.Key.Table;
            FieldShape field = table.Shape.Fields[missing.Key.Field];
            List<(PendingRecord Record, YamlNode? Node)> records = missing.Value;
            if (
                records.Count >= MinRecords
                && records.Count == _counts[table]
                && records.TrueForAll(item => item.Node is null)
            )
                ReportOnce(table, field, records[0].Record, records.Count);
            else
                records.ForEach(item => Report(item.Record, field, item.Node));
        }
    }

    private void ReportOnce(RecordTable table, FieldShape field, PendingRecord first, int count) =>
        diagnostics.Add(
            DiagnosticCatalogue.NeverGiven,
            first.Path,
            first.Source.Node.FirstToken,
            count.ToString(CultureInfo.InvariantCulture),
            table.Shape.Name,
            field.NameInYaml,
            field.Name
        );

    /// <summary>Reports a missing field at its empty value, or at the record if the field has no node.</summary>
    private void Report(PendingRecord record, FieldShape field, YamlNode? nothing)
    {
        if (nothing is null)
            diagnostics.Add(
                DiagnosticCatalogue.MissingField,
                record.Path,
                record.Source.Node.FirstToken,
                record.Description,
                field.NameInYaml
            );
        else
            diagnostics.Add(
                DiagnosticCatalogue.EmptyField,
                record.Path,
                nothing.Span,
                field.NameInYaml,
                record.Description,
                nothing is not YamlScalar { IsNull: true } ? "an empty text"
                    : nothing is YamlScalar { Value: "" } ? "nothing"
                    : "null"
            );
    }
}
