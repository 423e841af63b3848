namespace Summit.Generator.Tests.Behaviour;

/// <summary>Notes the fields of a record, and checks that none of them is null.</summary>
public sealed class FieldNames : IFieldVisitor
{
    public List<string> Names { get; } = [];

    public void Text(string field, string? value) => Note(field, value);

    public void Texts(string field, TextList values) => Note(field, values);

    public void Boolean(string field, bool? value) => Note(field, value);

    public void Integer(string field, long? value) => Note(field, value);

    public void Double(string field, double? value) => Note(field, value);

    public void Decimal(string field, decimal? value) => Note(field, value);

    public void Enum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => Note(field, value);

    public void Date(string field, DateOnly? value) => Note(field, value);

    public void Instant(string field, DateTimeOffset? value) => Note(field, value);

    public void Duration(string field, TimeSpan? value) => Note(field, value);

    public void Reference<T>(string field, T? record)
        where T : struct, IRecord<T> => Note(field, record);

    public void References<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T> => Note(field, records);

    public void Nested<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T> => Note(field, records);

    public void Parent<T>(string field, T record)
        where T : struct, IRecord<T> => Note(field, record);

    public void Inverse<T>(string field, RecordSet<T> records)
        where T : struct, IRecord<T> => Note(field, records);

    private void Note(string field, object? value)
    {
        Assert.NotNull(value);
        Names.Add(field);
    }
}
