using Npgsql;

namespace Summit.Cli.Tests.Export.Postgres;

/// <summary>Compares every field of a record with its value in a database.</summary>
/// <param name="connection">The database.</param>
/// <param name="schema">The schema in the database.</param>
/// <param name="tables">The names of the database tables, by record type.</param>
/// <param name="renamed">The names of the columns and lists that are not the name of the field in snake_case.</param>
internal sealed class PostgresFieldComparison(
    NpgsqlConnection connection,
    string schema,
    IReadOnlyDictionary<Type, string> tables,
    IReadOnlyDictionary<(Type Record, string Field), string> renamed
) : FieldVisitor
{
    private Type _type = typeof(object);
    private object _key = "";
    private int _ordinal;

    /// <summary>How many fields were compared.</summary>
    public int Count { get; private set; }

    public void Compare<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        _type = typeof(T);
        _key = KeyOf(record);
        _ordinal = record.Ordinal;
        PostgresFieldComparison self = this;
        record.Visit(ref self);
    }

    public override void VisitText(string field, string? value) => AssertColumn(field, value);

    public override void VisitTexts(string field, TextList values) =>
        Assert.Equal(values.ToArray(), Read<string[]>(NameOf(field)));

    public override void VisitBoolean(string field, bool? value) => AssertValue(field, value);

    public override void VisitInteger(string field, long? value) => AssertValue(field, value);

    public override void VisitUnsigned(string field, ulong? value) => AssertValue<decimal>(field, value);

    public override void VisitDouble(string field, double? value)
    {
        double? stored = Read<double?>(NameOf(field));
        Assert.Equal(value, stored);
        if (value == 0)
            Assert.Equal(double.IsNegative(value.Value), double.IsNegative(stored!.Value));
    }

    public override void VisitDecimal(string field, decimal? value) => AssertValue(field, value);

    public override void VisitEnum<TEnum>(string field, TEnum? value)
    {
        TEnum? stored = Read<string>(NameOf(field)) is { } text
            ? Enum.GetValues<TEnum>().Single(member => Letters(member.ToString()).SequenceEqual(Letters(text)))
            : null;
        Assert.Equal(value, stored);
    }

    public override void VisitDate(string field, DateOnly? value) => AssertValue(field, value);

    public override void VisitInstant(string field, DateTimeOffset? value)
    {
        DateTime? stored = Read<DateTime?>(NameOf(field));
        TimeSpan? offset = Read<TimeSpan?>($"{NameOf(field)}__offset");
        Assert.Equal(value?.Offset, offset);
        Assert.Equal(value?.UtcDateTime, stored?.AddTicks(TicksOf(field)));
    }

    public override void VisitDuration(string field, TimeSpan? value) =>
        Assert.Equal(value, Read<TimeSpan?>(NameOf(field)) + TimeSpan.FromTicks(TicksOf(field)));

    public override void VisitReference<T>(string field, T? record) =>
        AssertColumn(field, record is { IsNull: false } given ? KeyOf(given) : null);

    public override void VisitReferences<T>(string field, RecordList<T> records)
    {
        Count++;
        Assert.Equal(
            records.Select(record => (object?)KeyOf(record)),
            connection.Values(
                $"SELECT value FROM {schema}.\"{ListOf(field)}\" WHERE record = $1 ORDER BY position",
                _key
            )
        );
    }

    public override void VisitParent<T>(string field, T record) => AssertColumn(field, KeyOf(record));

    public override void VisitNested<T>(string field, RecordList<T> records)
    {
        string parent = FieldWith<T, ParentAttribute>()!;
        string position = renamed.GetValueOrDefault((typeof(T), ""), "position");
        Count++;
        Assert.Equal(
            records.Select(record => (object?)record.Ordinal),
            connection.Values(
                $"SELECT ordinal FROM {schema}.\"{tables[typeof(T)]}\" WHERE \"{SnakeCase(parent)}\" = $1 ORDER BY \"{position}\"",
                _key
            )
        );
    }

    public override void VisitInverse<T>(string field, RecordSet<T> records)
    {
        string key = FieldWith<T, KeyAttribute>() ?? "ordinal";
        Count++;
        Assert.Equal(
            records.Select(record => (object?)record.Ordinal),
            connection.Values(
                $"SELECT t.ordinal FROM {schema}.\"{ListOf(field)}\" AS i JOIN {schema}.\"{tables[typeof(T)]}\" AS t ON t.\"{SnakeCase(key)}\" = i.value WHERE i.record = $1 ORDER BY t.ordinal",
                _key
            )
        );
    }

    private static IEnumerable<char> Letters(string name) =>
        name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);

    private static string? FieldWith<T, TAttribute>()
        where TAttribute : Attribute =>
        typeof(T).GetProperties().FirstOrDefault(property => property.IsDefined(typeof(TAttribute), false))?.Name;

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

    private string NameOf(string field) => renamed.GetValueOrDefault((_type, field), SnakeCase(field));

    private string ListOf(string field) => $"{tables[_type]}__{NameOf(field)}";

    /// <summary>The part of a time that is finer than a microsecond, if the table has a column for it.</summary>
    private long TicksOf(string field)
    {
        bool hasTicks =
            connection
                .Values(
                    "SELECT 1 FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2 AND column_name = $3",
                    schema.Trim('"'),
                    tables[_type],
                    $"{NameOf(field)}__ticks"
                )
                .Count > 0;
        return hasTicks ? Read<short?>($"{NameOf(field)}__ticks") ?? 0 : 0;
    }

    private void AssertValue<T>(string field, T? value)
        where T : struct => Assert.Equal(value, Read<T?>(NameOf(field)));

    private void AssertColumn(string field, object? value) => Assert.Equal(value, Read<object?>(NameOf(field)));

    private T? Read<T>(string column)
    {
        Count++;
        using NpgsqlCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the schema.
        command.CommandText = $"SELECT \"{column}\" FROM {schema}.\"{tables[_type]}\" WHERE ordinal = $1";
#pragma warning restore CA2100
        command.Parameters.Add(new NpgsqlParameter { Value = _ordinal });
        using NpgsqlDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return reader.IsDBNull(0) ? default : reader.GetFieldValue<T>(0);
    }

    private static object KeyOf<T>(T record)
        where T : struct, IVisitableRecord<T> => record.Key.Length > 0 ? record.Key : record.Ordinal;
}
