using System.Reflection;

namespace Summit.Cli.Schema;

/// <summary>Collects the fields of a record type.</summary>
/// <param name="record">The record type.</param>
/// <param name="fields">Takes the fields.</param>
internal readonly struct FieldReader(Type record, List<FieldSchema> fields) : IFieldVisitor
{
    /// <summary>The fields of <typeparamref name="T"/>, in the order of declaration.</summary>
    public static IReadOnlyList<FieldSchema> FieldsOf<T>()
        where T : struct, IVisitableRecord<T>
    {
        var fields = new List<FieldSchema>();
        var reader = new FieldReader(typeof(T), fields);
        default(T).Visit(ref reader);
        return fields;
    }

    /// <inheritdoc/>
    public void VisitText(string field, string? value) => Add(field, FieldKind.Text);

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values) => Add(field, FieldKind.Texts);

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value) => Add(field, FieldKind.Boolean);

    /// <inheritdoc/>
    public void VisitInteger(string field, long? value) => Add(field, FieldKind.Integer);

    /// <inheritdoc/>
    public void VisitDouble(string field, double? value) => Add(field, FieldKind.Double);

    /// <inheritdoc/>
    public void VisitDecimal(string field, decimal? value) => Add(field, FieldKind.Decimal);

    /// <inheritdoc/>
    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => Add(field, FieldKind.Enum);

    /// <inheritdoc/>
    public void VisitDate(string field, DateOnly? value) => Add(field, FieldKind.Date);

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value) => Add(field, FieldKind.Instant);

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value) => Add(field, FieldKind.Duration);

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> => Add(field, FieldKind.Reference, typeof(T));

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => Add(field, FieldKind.References, typeof(T));

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => Add(field, FieldKind.Nested, typeof(T));

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> => Add(field, FieldKind.Parent, typeof(T));

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T> => Add(field, FieldKind.Inverse, typeof(T));

    private void Add(string field, FieldKind kind, Type? target = null)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        fields.Add(new FieldSchema(record.GetProperty(field, Declared)!, kind, target));
    }
}
