namespace Summit.Generator.Tests.Behaviour;

/// <summary>Records the names of the fields of a record, and checks that none of them is null.</summary>
public sealed class FieldNames : IFieldVisitor
{
    public List<string> Names { get; } = [];

    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => false;

    public void VisitText(string field, string? value) => Note(field, value);

    public void VisitTexts(string field, TextList values) => Note(field, values);

    public void VisitBoolean(string field, bool? value) => Note(field, value);

    public void VisitInteger(string field, long? value) => Note(field, value);

    public void VisitUnsigned(string field, ulong? value) => Note(field, value);

    public void VisitDouble(string field, double? value) => Note(field, value);

    public void VisitDecimal(string field, decimal? value) => Note(field, value);

    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => Note(field, value);

    public void VisitDate(string field, DateOnly? value) => Note(field, value);

    public void VisitInstant(string field, DateTimeOffset? value) => Note(field, value);

    public void VisitDuration(string field, TimeSpan? value) => Note(field, value);

    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> => Note(field, record);

    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => Note(field, records);

    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => Note(field, records);

    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> => Note(field, record);

    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T> => Note(field, records);

    private void Note(string field, object? value)
    {
        Assert.NotNull(value);
        Names.Add(field);
    }
}
