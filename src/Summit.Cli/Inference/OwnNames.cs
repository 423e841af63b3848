namespace Summit.Cli.Inference;

/// <summary>The names of each record of a table: its key and the text of another field.</summary>
internal sealed class OwnNames
{
    private readonly TableDraft _table;
    private readonly ILookup<int, string> _names;

    /// <summary>Reads the names of the records of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="by">The field by which references name the records, or null for the key.</param>
    public OwnNames(TableDraft table, FieldDraft? by)
    {
        _table = table;
        IEnumerable<(int Record, string Text)> keys =
            table.Keys.Count == table.Record.Count ? table.Keys.Select((key, number) => (number, key)) : [];
        _names = keys.Concat(table.Record.Key?.Values ?? [])
            .Concat(by?.Values ?? [])
            .ToLookup(value => value.Record, value => value.Text);
    }

    /// <summary>
    /// Returns whether a text names the record that gives it, or a record that contains this record.
    /// </summary>
    public bool Contains(RecordDraft record, int number, string text)
    {
        while (record != _table.Record)
        {
            if (record.Container is not { } container)
                return false;
            number = record.Owners[number];
            record = container;
        }

        return _names[number].Contains(text, StringComparer.OrdinalIgnoreCase);
    }
}
