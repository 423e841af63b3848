using System.Globalization;
using Microsoft.Data.Sqlite;
using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Export;

/// <summary>Writes the records of a table as rows of the table, of its lists and of its full-text table.</summary>
internal sealed class SqliteRow : FieldVisitor, IDisposable
{
    private readonly CatalogTable _table;
    private readonly SqliteInsert _row;
    private readonly Dictionary<string, SqliteInsert> _lists;
    private readonly SqliteInsert? _search;
    private readonly SearchedTexts _texts = new();
    private readonly List<object?> _values = [];
    private object _key = "";

    /// <summary>Prepares the statements for <paramref name="table"/>.</summary>
    public SqliteRow(SqliteConnection connection, CatalogTable table)
    {
        _table = table;
        _row = new SqliteInsert(
            connection,
            SqlNames.Of(table),
            [SqlNames.Ordinal, .. table.Fields.Where(field => field.IsSingle).Select(SqlNames.Of)]
        );
        _lists = table
            .Fields.Where(SqliteSchema.IsList)
            .ToDictionary(
                field => field.Name,
                field => new SqliteInsert(
                    connection,
                    SqlNames.Of(table, field),
                    SqlNames.Record,
                    SqlNames.Position,
                    SqlNames.Value
                )
            );
        if (table.Searched.Count > 0)
            _search = new SqliteInsert(
                connection,
                SqlNames.SearchOf(table),
                ["rowid", .. table.Searched.Select(SqlNames.SearchedOf)]
            );
    }

    /// <summary>Writes a record.</summary>
    public void Write<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        _key = KeyOf(record);
        _values.Clear();
        _values.Add(record.Ordinal);
        SqliteRow self = this;
        record.Visit(ref self);
        _row.Insert([.. _values]);
        if (_search is null)
            return;
        IReadOnlyDictionary<string, List<string>> texts = _texts.Of(record);
        _search.Insert([record.Ordinal, .. _table.Searched.Select(field => string.Join('\n', texts[field.Name]))]);
    }

    /// <inheritdoc/>
    public override void VisitText(string field, string? value) => _values.Add(value);

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values) => WriteList(field, values);

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value) =>
        _values.Add(value is { } given ? (given ? 1L : 0L) : null);

    /// <inheritdoc/>
    public override void VisitInteger(string field, long? value) => _values.Add(value);

    /// <summary>Writes integers above the range of SQLite, which has signed integers only, as texts.</summary>
    public override void VisitUnsigned(string field, ulong? value) =>
        _values.Add(value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void VisitDouble(string field, double? value) =>
        _values.Add(value is { } given && !double.IsNaN(given) ? given : null);

    /// <inheritdoc/>
    public override void VisitDecimal(string field, decimal? value) =>
        _values.Add(value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value) =>
        _values.Add(value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitDate(string field, DateOnly? value) =>
        _values.Add(value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitInstant(string field, DateTimeOffset? value) =>
        _values.Add(value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitDuration(string field, TimeSpan? value) =>
        _values.Add(value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record) =>
        _values.Add(record is { } given ? KeyOf(given) : null);

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records) =>
        WriteList(field, records.Select(record => KeyOf(record)));

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => _values.Add(KeyOf(record));

    /// <inheritdoc/>
    public void Dispose()
    {
        _row.Dispose();
        foreach (SqliteInsert list in _lists.Values)
            list.Dispose();
        _search?.Dispose();
    }

    private void WriteList(string field, IEnumerable<object> values)
    {
        int position = 0;
        foreach (object value in values)
            _lists[field].Insert(_key, position++, value);
    }

    /// <summary>Returns the value that foreign keys use for a record.</summary>
    private static object KeyOf<T>(T record)
        where T : struct, IVisitableRecord<T> => record.Key.Length > 0 ? record.Key : record.Ordinal;
}
