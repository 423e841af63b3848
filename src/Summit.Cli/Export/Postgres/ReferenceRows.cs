using System.Globalization;

namespace Summit.Cli.Export.Postgres;

/// <summary>Writes a list of references of each record as rows: the record, the position, and the other record.</summary>
internal sealed class ReferenceRows : FieldVisitor
{
    private readonly PostgresList _list;
    private readonly CopyLine _line;
    private string _owner = "";

    private ReferenceRows(PostgresList list, TextWriter output)
    {
        _list = list;
        _line = new CopyLine(output);
    }

    /// <summary>Writes the lists of all records.</summary>
    public static void Write<T>(PostgresList list, Table<T> records, TextWriter output)
        where T : struct, IVisitableRecord<T>
    {
        var rows = new ReferenceRows(list, output);
        rows._line.Begin(list.Name, [SqlNames.Record, SqlNames.Position, SqlNames.Value]);
        foreach (T record in records)
        {
            rows._owner = RecordName.Of(record);
            record.Visit(ref rows);
        }

        rows._line.End();
    }

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records)
    {
        if (field != _list.Field.Name)
            return;
        int position = 0;
        foreach (T record in records)
        {
            _line.Cell(_owner);
            _line.Cell(position++.ToString(CultureInfo.InvariantCulture));
            _line.Cell(RecordName.Of(record));
            _line.EndLine();
        }
    }
}
