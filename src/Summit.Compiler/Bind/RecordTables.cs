using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>The tables of a corpus while its records are read and resolved: one for every record of the shape, in that order.</summary>
internal sealed class RecordTables
{
    private readonly Dictionary<string, RecordTable> _byRecord = new(StringComparer.Ordinal);

    /// <summary>Empty tables.</summary>
    public RecordTables(CorpusShape shape)
    {
        foreach (RecordShape record in shape.Records)
            _byRecord.Add(record.Name, new RecordTable(record));
        All = shape.Records.Select(record => _byRecord[record.Name]).ToArray();
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<RecordTable> All { get; }

    /// <summary>The table of the records of that name.</summary>
    public RecordTable this[string record] => _byRecord[record];

    /// <summary>The table of the records that <paramref name="field"/> holds.</summary>
    public RecordTable Target(RecordField field) => _byRecord[field.Target];

    /// <summary>
    /// Notes that <paramref name="table"/>, and with it what is nested in it, lacks records that could not be read.
    /// </summary>
    public void MarkIncomplete(RecordTable table)
    {
        if (table.IsIncomplete)
            return;
        table.IsIncomplete = true;
        foreach (RecordField field in table.Shape.Fields.OfType<RecordField>().Where(field => field.TakesRecords))
            MarkIncomplete(Target(field));
    }
}
