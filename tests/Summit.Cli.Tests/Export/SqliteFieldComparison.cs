using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Summit.Cli.Tests.Export;

/// <summary>Compares every field of a record with its value in a database.</summary>
/// <param name="connection">The database.</param>
/// <param name="tables">The names of the database tables, by record type.</param>
internal sealed class SqliteFieldComparison(SqliteConnection connection, IReadOnlyDictionary<Type, string> tables)
    : FieldVisitor
{
    private Dictionary<string, object> _row = [];
    private Type _type = typeof(object);
    private object _key = "";

    /// <summary>How many fields were compared.</summary>
    public int Count { get; private set; }

    public void Compare<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        _type = typeof(T);
        _key = KeyOf(record);
        _row = Rows($"SELECT * FROM \"{tables[_type]}\" WHERE ordinal = $value", record.Ordinal).Single();
        SqliteFieldComparison self = this;
        record.Visit(ref self);
    }

    public override void VisitText(string field, string? value) => AssertColumn(field, value);

    public override void VisitTexts(string field, TextList values) => AssertList(field, values);

    public override void VisitBoolean(string field, bool? value) =>
        AssertColumn(field, value is { } given ? (given ? 1L : 0L) : null);

    public override void VisitInteger(string field, long? value) => AssertColumn(field, value);

    public override void VisitUnsigned(string field, ulong? value) =>
        AssertColumn(field, value?.ToString(CultureInfo.InvariantCulture));

    // SQLite has no NaN.
    public override void VisitDouble(string field, double? value) =>
        AssertColumn(field, value is { } given && !double.IsNaN(given) ? given : null);

    public override void VisitDecimal(string field, decimal? value)
    {
        decimal? stored = Column(field) is string text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
        Assert.Equal(value, stored);
    }

    public override void VisitEnum<TEnum>(string field, TEnum? value)
    {
        TEnum? stored = Column(field) is string text
            ? System.Enum.Parse<TEnum>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)
            : null;
        Assert.Equal(value, stored);
    }

    public override void VisitDate(string field, DateOnly? value)
    {
        DateOnly? stored = Column(field) is string text
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
        Assert.Equal(value, stored);
    }

    public override void VisitInstant(string field, DateTimeOffset? value)
    {
        DateTimeOffset? stored = Column(field) is string text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
            : null;
        Assert.Equal(value, stored);
    }

    public override void VisitDuration(string field, TimeSpan? value)
    {
        TimeSpan? stored = Column(field) is string text ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : null;
        Assert.Equal(value, stored);
    }

    public override void VisitReference<T>(string field, T? record) =>
        AssertColumn(field, record is { } given ? KeyOf(given) : null);

    public override void VisitReferences<T>(string field, RecordList<T> records) =>
        AssertList(field, records.Select(record => KeyOf(record)));

    public override void VisitParent<T>(string field, T record) => AssertColumn(field, KeyOf(record));

    public override void VisitNested<T>(string field, RecordList<T> records)
    {
        string parent = NameOf<ParentAttribute>(typeof(T))!;
        Count++;
        Assert.Equal(
            records.Select(record => (object)(long)record.Ordinal),
            Values(
                $"SELECT ordinal FROM \"{tables[typeof(T)]}\" WHERE \"{SnakeCase(parent)}\" = $value ORDER BY ordinal",
                _key
            )
        );
    }

    public override void VisitInverse<T>(string field, RecordSet<T> records)
    {
        string key = NameOf<KeyAttribute>(typeof(T)) ?? "ordinal";
        Count++;
        Assert.Equal(
            records.Select(record => (object)(long)record.Ordinal),
            Values(
                $"SELECT t.ordinal FROM \"{tables[_type]}__{SnakeCase(field)}\" AS i JOIN \"{tables[typeof(T)]}\" AS t ON t.\"{SnakeCase(key)}\" = i.value WHERE i.record = $value ORDER BY t.ordinal",
                _key
            )
        );
    }

    private static string? NameOf<TAttribute>(Type record)
        where TAttribute : Attribute =>
        record.GetProperties().FirstOrDefault(property => property.IsDefined(typeof(TAttribute), false))?.Name;

    /// <summary>Converts <c>OtherNames</c> to <c>other_names</c>.</summary>
    public static string SnakeCase(string name) =>
        string.Concat(
            name.Select(
                (letter, i) =>
                    char.IsUpper(letter) && i > 0
                        ? $"_{char.ToLowerInvariant(letter)}"
                        : $"{char.ToLowerInvariant(letter)}"
            )
        );

    private void AssertColumn(string field, object? value) => Assert.Equal(value, Column(field));

    private object? Column(string field)
    {
        Count++;
        object value = _row[SnakeCase(field)];
        return value is DBNull ? null : value;
    }

    private void AssertList(string field, IEnumerable<object> values)
    {
        Count++;
        Assert.Equal(
            values,
            Values(
                $"SELECT value FROM \"{tables[_type]}__{SnakeCase(field)}\" WHERE record = $value ORDER BY position",
                _key
            )
        );
    }

    private IEnumerable<object> Values(string sql, object value) => Rows(sql, value).Select(row => row.Values.Single());

    private List<Dictionary<string, object>> Rows(string sql, object value)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the schema.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$value", value);
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, object>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetValue));
        return rows;
    }

    private static object KeyOf<T>(T record)
        where T : struct, IVisitableRecord<T> => record.Key.Length > 0 ? record.Key : (long)record.Ordinal;
}
