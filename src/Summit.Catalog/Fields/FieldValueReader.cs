using System.Globalization;
using Summit.Catalog.Notation;

namespace Summit.Catalog.Fields;

/// <summary>Reads the values of a field as text.</summary>
internal sealed class FieldValueReader : FieldVisitor
{
    private readonly List<FieldValue> _values = [];

    /// <summary>Returns the values of a field of <paramref name="record"/>.</summary>
    public static IReadOnlyList<FieldValue> Read<T>(T record, int field)
        where T : struct, IVisitableRecord<T>
    {
        var reader = new FieldValueReader();
        record.VisitField(field, ref reader);
        return reader._values;
    }

    /// <inheritdoc/>
    public override void VisitText(string field, string? value)
    {
        if (value is not null)
            Add(value);
    }

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values)
    {
        foreach (string value in values)
            Add(value);
    }

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value)
    {
        if (value is { } given)
            _values.Add(new FieldValue(given ? "true" : "false", given ? "Yes" : "No"));
    }

    /// <inheritdoc/>
    public override void VisitInteger(string field, long? value) => Number(value);

    /// <inheritdoc/>
    public override void VisitUnsigned(string field, ulong? value) => Number(value);

    /// <inheritdoc/>
    public override void VisitDouble(string field, double? value) => Number(value);

    /// <inheritdoc/>
    public override void VisitDecimal(string field, decimal? value) => Number(value);

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value)
    {
        if (value is { } given)
            _values.Add(new FieldValue(ValueText.Of(given), PascalName.ToWords(given.ToString())));
    }

    /// <inheritdoc/>
    public override void VisitDate(string field, DateOnly? value)
    {
        if (value is { } given)
            Add(ValueText.Of(given));
    }

    /// <inheritdoc/>
    public override void VisitInstant(string field, DateTimeOffset? value)
    {
        if (value is { } given)
            Add(ValueText.Of(given));
    }

    /// <inheritdoc/>
    public override void VisitDuration(string field, TimeSpan? value)
    {
        if (value is { } given)
            Add(ValueText.Of(given));
    }

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record)
    {
        if (record is { IsNull: false } given)
            Add(given);
    }

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records)
    {
        foreach (T record in records)
            Add(record);
    }

    /// <inheritdoc/>
    public override void VisitNested<T>(string field, RecordList<T> records) => VisitReferences(field, records);

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => Add(record);

    /// <inheritdoc/>
    public override void VisitInverse<T>(string field, RecordSet<T> records)
    {
        foreach (T record in records)
            Add(record);
    }

    private void Number<TValue>(TValue? value)
        where TValue : struct, IFormattable
    {
        if (value is { } given)
            Add(given.ToString(null, CultureInfo.InvariantCulture));
    }

    private void Add(string text) => _values.Add(new FieldValue(text, text));

    private void Add<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        string key = record.Key;
        _values.Add(
            new FieldValue(
                key.Length > 0 ? key : record.Ordinal.ToString(CultureInfo.InvariantCulture),
                record.ToString()!
            )
        );
    }
}
