using System.Text;

namespace Summit.Cli.Export.Postgres;

/// <summary>
/// Writes the names of each record as rows: its key and its aliases, in composed form (NFC), which look-ups compare.
/// </summary>
internal sealed class NameRows : FieldVisitor
{
    /// <summary>The column with the name.</summary>
    public const string Column = "\"name\"";

    private readonly HashSet<string> _aliases;
    private readonly CopyLine _line;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private string _key = "";

    private NameRows(PostgresTable table, TextWriter output)
    {
        _aliases = [.. table.Source.Fields.Where(field => field.Description.IsAlias).Select(field => field.Name)];
        _line = new CopyLine(output);
    }

    /// <summary>Writes the names of all records.</summary>
    public static void Write<T>(PostgresTable table, Table<T> records, TextWriter output)
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
    {
        var rows = new NameRows(table, output);
        rows._line.Begin(table.Names!, [Column, SqlNames.Record]);
        foreach (T record in records)
        {
            rows._key = record.Key;
            rows._written.Clear();
            rows.Add(record.Key);
            record.Visit(ref rows);
        }

        rows._line.End();
    }

    /// <inheritdoc/>
    public override void VisitText(string field, string? value)
    {
        if (value is not null && _aliases.Contains(field))
            Add(value);
    }

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values)
    {
        if (!_aliases.Contains(field))
            return;
        foreach (string value in values)
            Add(value);
    }

    /// <inheritdoc/>
    public override void VisitNested<T>(string field, RecordList<T> records)
    {
        if (!_aliases.Contains(field))
            return;
        foreach (T record in records)
            Add(record.ToString()!);
    }

    private void Add(string name)
    {
        string composed = name.Normalize(NormalizationForm.FormC);
        if (!_written.Add(composed))
            return;
        _line.Cell(composed);
        _line.Cell(_key);
        _line.EndLine();
    }
}
