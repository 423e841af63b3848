using System.Reflection;

namespace Summit.Cli.Schema;

/// <summary>Collects the fields of a record type.</summary>
/// <param name="record">The record type.</param>
/// <param name="fields">Receives the fields.</param>
internal readonly struct CorpusFieldReader(Type record, List<CorpusField> fields) : IFieldVisitor
{
    /// <summary>Returns the fields of <typeparamref name="T"/> in the order of declaration.</summary>
    public static IReadOnlyList<CorpusField> FieldsOf<T>()
        where T : struct, IVisitableRecord<T>
    {
        var fields = new List<CorpusField>();
        var reader = new CorpusFieldReader(typeof(T), fields);
        default(T).Visit(ref reader);
        return fields;
    }

    /// <inheritdoc/>
    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => false;

    /// <inheritdoc/>
    public void VisitText(string field, string? value) => Add(field, CorpusFieldKind.Text);

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values) => Add(field, CorpusFieldKind.Texts);

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value) => Add(field, CorpusFieldKind.Boolean);

    /// <inheritdoc/>
    public void VisitInteger(string field, long? value) => Add(field, CorpusFieldKind.Integer);

    /// <inheritdoc/>
    public void VisitUnsigned(string field, ulong? value) => Add(field, CorpusFieldKind.Unsigned);

    /// <inheritdoc/>
    public void VisitDouble(string field, double? value) => Add(field, CorpusFieldKind.Double);

    /// <inheritdoc/>
    public void VisitDecimal(string field, decimal? value) => Add(field, CorpusFieldKind.Decimal);

    /// <inheritdoc/>
    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => Add(field, CorpusFieldKind.Enum);

    /// <inheritdoc/>
    public void VisitDate(string field, DateOnly? value) => Add(field, CorpusFieldKind.Date);

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value) => Add(field, CorpusFieldKind.Instant);

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value) => Add(field, CorpusFieldKind.Duration);

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> => Add(field, CorpusFieldKind.Reference, typeof(T));

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => Add(field, CorpusFieldKind.References, typeof(T));

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => Add(field, CorpusFieldKind.Nested, typeof(T));

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> => Add(field, CorpusFieldKind.Parent, typeof(T));

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T> => Add(field, CorpusFieldKind.Inverse, typeof(T));

    private void Add(string field, CorpusFieldKind kind, Type? target = null)
    {
        const BindingFlags Declared =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        fields.Add(new CorpusField(record.GetProperty(field, Declared)!, kind, target));
    }
}
