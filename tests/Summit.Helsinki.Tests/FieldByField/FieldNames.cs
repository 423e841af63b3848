namespace Summit.Helsinki.Tests.FieldByField;

/// <summary>Collects the names of the fields that a visitor receives.</summary>
internal sealed class FieldNames : IFieldVisitor
{
    private readonly List<string> _names = [];

    private FieldNames() { }

    /// <summary>Returns the fields that a visitor of a record receives, in order.</summary>
    public static IReadOnlyList<string> ShownBy<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        var names = new FieldNames();
        record.Visit(ref names);
        return names._names;
    }

    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => false;

    public void VisitText(string field, string? value) => _names.Add(field);

    public void VisitTexts(string field, TextList values) => _names.Add(field);

    public void VisitBoolean(string field, bool? value) => _names.Add(field);

    public void VisitInteger(string field, long? value) => _names.Add(field);

    public void VisitUnsigned(string field, ulong? value) => _names.Add(field);

    public void VisitDouble(string field, double? value) => _names.Add(field);

    public void VisitDecimal(string field, decimal? value) => _names.Add(field);

    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => _names.Add(field);

    public void VisitDate(string field, DateOnly? value) => _names.Add(field);

    public void VisitInstant(string field, DateTimeOffset? value) => _names.Add(field);

    public void VisitDuration(string field, TimeSpan? value) => _names.Add(field);

    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> => _names.Add(field);

    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => _names.Add(field);

    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => _names.Add(field);

    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> => _names.Add(field);

    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T> => _names.Add(field);
}
