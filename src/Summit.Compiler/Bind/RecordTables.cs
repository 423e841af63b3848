using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>The tables of a corpus while its records are read and resolved, one for every record type.</summary>
internal sealed class RecordTables
{
    private readonly Dictionary<string, RecordTable> _byRecord = new(StringComparer.Ordinal);

    /// <summary>Creates an empty table for every record type of <paramref name="shape"/>.</summary>
    public RecordTables(CorpusShape shape)
    {
        foreach (RecordShape record in shape.Records)
            _byRecord.Add(record.Name, new RecordTable(record));
        All = shape.Records.Select(record => _byRecord[record.Name]).ToArray();
    }

    /// <summary>All tables, in the order of the record types.</summary>
    public IReadOnlyList<RecordTable> All { get; }

    /// <summary>Returns the table of the record type called <paramref name="record"/>.</summary>
    public RecordTable this[string record] => _byRecord[record];

    /// <summary>Returns the table of the records that <paramref name="field"/> holds.</summary>
    public RecordTable Target(RecordField field) => _byRecord[field.Target];

    /// <summary>
    /// Marks as incomplete a table with records that could not be read, and every table whose records are written
    /// inside its records.
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
