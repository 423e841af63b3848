using Summit.Compiler.Model;

namespace Summit.Compiler.Bind;

/// <summary>The records that are kept, by their tables, in the order in which they are read.</summary>
internal sealed class SourceRecords
{
    private readonly Dictionary<RecordTable, List<SourceRecord>> _byTable = [];
    private readonly Dictionary<BoundRecord, SourceRecord> _byRecord = [];

    /// <summary>Adds a record; one that is dropped is not kept.</summary>
    public void Add(SourceRecord record)
    {
        if (!record.Open.IsKept) return;
        if (!_byTable.TryGetValue(record.Open.Table, out List<SourceRecord>? records))
            _byTable.Add(record.Open.Table, records = []);
        records.Add(record);
        _byRecord.Add(record.Record, record);
    }

    /// <summary>The records of a table.</summary>
    public IReadOnlyList<SourceRecord> Of(RecordTable table) =>
        _byTable.TryGetValue(table, out List<SourceRecord>? records) ? records : [];

    /// <summary>A record with its nodes.</summary>
    public SourceRecord this[BoundRecord record] => _byRecord[record];

    /// <summary>True for a record that YAML gives, and not a reference to it alone.</summary>
    public bool Has(BoundRecord record) => _byRecord.ContainsKey(record);
}
