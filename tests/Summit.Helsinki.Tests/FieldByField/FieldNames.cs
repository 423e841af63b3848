namespace Summit.Helsinki.Tests.FieldByField;

/// <summary>Collects the names of the fields that a record shows to a visitor.</summary>
internal sealed class FieldNames : IFieldVisitor
{
    private readonly List<string> _names = [];

    private FieldNames()
    {
    }

    /// <summary>The fields that a record of <typeparamref name="T"/> shows, in order.</summary>
    public static IReadOnlyList<string> ShownBy<T>(T record)
        where T : struct, IRecord<T>
    {
        var names = new FieldNames();
        record.Visit(ref names);
        return names._names;
    }

    public void Text(string field, string? value) => _names.Add(field);

    public void Texts(string field, TextList values) => _names.Add(field);

    public void Boolean(string field, bool? value) => _names.Add(field);

    public void Integer(string field, long? value) => _names.Add(field);

    public void Double(string field, double? value) => _names.Add(field);

    public void Decimal(string field, decimal? value) => _names.Add(field);

    public void Enum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => _names.Add(field);

    public void Date(string field, DateOnly? value) => _names.Add(field);

    public void Instant(string field, DateTimeOffset? value) => _names.Add(field);

    public void Duration(string field, TimeSpan? value) => _names.Add(field);

    public void Reference<T>(string field, T? record)
        where T : struct, IRecord<T> => _names.Add(field);

    public void References<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T> => _names.Add(field);

    public void Nested<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T> => _names.Add(field);

    public void Parent<T>(string field, T record)
        where T : struct, IRecord<T> => _names.Add(field);

    public void Inverse<T>(string field, RecordSet<T> records)
        where T : struct, IRecord<T> => _names.Add(field);
}
