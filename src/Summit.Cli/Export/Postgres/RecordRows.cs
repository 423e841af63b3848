using System.Globalization;
using Summit.Catalog.Notation;

namespace Summit.Cli.Export.Postgres;

/// <summary>Writes the records of a table as rows: a cell for each of the <see cref="PostgresTable.Columns"/>.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal sealed class RecordRows<T> : FieldVisitor
    where T : struct, IVisitableRecord<T>
{
    private readonly PostgresTable _table;
    private readonly CopyLine _line;
    private readonly SearchedTexts _texts = new();
    private T _record;

    private RecordRows(PostgresTable table, TextWriter output)
    {
        _table = table;
        _line = new CopyLine(output);
    }

    /// <summary>Writes all records.</summary>
    public static void Write(PostgresTable table, Table<T> records, TextWriter output)
    {
        var rows = new RecordRows<T>(table, output);
        rows._line.Begin(table.Name, table.Columns.Select(column => column.Name));
        foreach (T record in records)
            rows.Write(record);
        rows._line.End();
    }

    /// <inheritdoc/>
    public override void VisitText(string field, string? value) =>
        _line.Cell(value is null ? null : Stored(value, field));

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values) =>
        _line.Array(values.Select(value => Stored(value, field)));

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value) =>
        _line.Cell(value is { } given ? (given ? "t" : "f") : null);

    /// <inheritdoc/>
    public override void VisitInteger(string field, long? value) =>
        _line.Cell(value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void VisitUnsigned(string field, ulong? value) =>
        _line.Cell(value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void VisitDouble(string field, double? value) =>
        _line.Cell(value?.ToString("R", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void VisitDecimal(string field, decimal? value) =>
        _line.Cell(value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value) =>
        _line.Cell(value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitDate(string field, DateOnly? value) =>
        _line.Cell(value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitInstant(string field, DateTimeOffset? value)
    {
        _line.Cell(value is { } given ? TimeText.Of(given) : null);
        _line.Cell(value is { } written ? TimeText.Of(written.Offset) : null);
        WriteRemainder(field, value?.UtcTicks);
    }

    /// <inheritdoc/>
    public override void VisitDuration(string field, TimeSpan? value)
    {
        _line.Cell(value is { } given ? TimeText.Of(given) : null);
        WriteRemainder(field, value?.Ticks);
    }

    /// <inheritdoc/>
    public override void VisitReference<TTarget>(string field, TTarget? record) =>
        _line.Cell(record is { IsNull: false } given ? RecordName.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitParent<TTarget>(string field, TTarget record) =>
        _line.Cell(record.IsNull ? null : RecordName.Of(record));

    private void Write(T record)
    {
        _record = record;
        _line.Cell(record.Ordinal.ToString(CultureInfo.InvariantCulture));
        RecordRows<T> self = this;
        record.Visit(ref self);
        if (_table.Position is not null)
            _line.Cell(_table.Survey.PositionOf(typeof(T), record.Ordinal)?.ToString(CultureInfo.InvariantCulture));
        if (_table.Search is { } search)
            WriteSearched(search);
        _line.EndLine();
    }

    private void WriteSearched(PostgresSearch search)
    {
        IReadOnlyDictionary<string, List<string>> found = _texts.Of(_record);
        foreach (SearchedColumn text in search.Texts.Where(text => text.IsCopy))
            _line.Array(found[text.Field.Name].Select(value => StoredText.Of(value, _record, text.Field.Name)));
        if (search.ConfigColumn is not null)
            _line.Cell(TextSearchConfig.Of(_table.Languages.Of(_record)));
    }

    private void WriteRemainder(string field, long? ticks)
    {
        if (_table.Survey.IsFine(typeof(T), field))
            _line.Cell(ticks is { } given ? TimeText.RemainderOf(given) : null);
    }

    private string Stored(string text, string field) => StoredText.Of(text, _record, field);
}
