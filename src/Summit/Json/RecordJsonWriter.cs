using System.Globalization;
using System.Text.Json;

namespace Summit.Json;

/// <summary>Writes the fields of a record as properties of a JSON object.</summary>
internal readonly struct RecordJsonWriter : IFieldVisitor
{
    /// <summary>The length of the longest date, instant and duration, in bytes, rounded up.</summary>
    private const int MaxTimeBytes = 40;

    private readonly Utf8JsonWriter _json;
    private readonly RecordJsonOptions _options;
    private readonly int _depth;
    private readonly bool _writesInverses;
    private readonly bool _isNested;

    /// <summary>Creates a writer for a record that is not inside another record.</summary>
    public RecordJsonWriter(Utf8JsonWriter json, RecordJsonOptions options)
        : this(json, options, options.ExpandDepth, options.IncludeInverses, isNested: false) { }

    /// <param name="json">The output.</param>
    /// <param name="options">How to write records.</param>
    /// <param name="depth">The number of references that may still be followed.</param>
    /// <param name="writesInverses">Whether inverses are written.</param>
    /// <param name="isNested">Whether the record is written inside its parent.</param>
    private RecordJsonWriter(
        Utf8JsonWriter json,
        RecordJsonOptions options,
        int depth,
        bool writesInverses,
        bool isNested
    )
    {
        _json = json;
        _options = options;
        _depth = depth;
        _writesInverses = writesInverses;
        _isNested = isNested;
    }

    /// <summary>Writes a record as an object, or null for the null record.</summary>
    public void WriteRecord<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        if (record.IsNull)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartObject();
        WriteProperties(record);
        _json.WriteEndObject();
    }

    /// <summary>Writes the properties of a record; none for the null record.</summary>
    public void WriteProperties<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        RecordJsonWriter writer = this;
        if (!record.IsNull)
            record.Visit(ref writer);
    }

    /// <inheritdoc/>
    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull)
    {
        if (Begin(field, isNull))
            _json.WriteStringValue(utf8);
        return true;
    }

    /// <inheritdoc/>
    public void VisitText(string field, string? value)
    {
        if (Begin(field, value is null))
            _json.WriteStringValue(value);
    }

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values)
    {
        BeginArray(field);
        for (int i = 0; i < values.Count; i++)
            _json.WriteStringValue(values.Utf8(i));
        _json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value)
    {
        if (Begin(field, value is null))
            _json.WriteBooleanValue(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void VisitInteger(string field, long? value)
    {
        if (Begin(field, value is null))
            _json.WriteNumberValue(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void VisitUnsigned(string field, ulong? value)
    {
        if (Begin(field, value is null))
            _json.WriteNumberValue(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void VisitDouble(string field, double? value)
    {
        // JSON has no infinities and no NaN.
        if (Begin(field, value is not { } given || !double.IsFinite(given)))
            _json.WriteNumberValue(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void VisitDecimal(string field, decimal? value)
    {
        if (Begin(field, value is null))
            _json.WriteNumberValue(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum
    {
        JsonEncodedText? text = value is { } given ? EnumTexts<TEnum>.Of(given) : null;
        if (Begin(field, text is null))
            _json.WriteStringValue(text.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void VisitDate(string field, DateOnly? value)
    {
        if (Begin(field, value is null))
            WriteTime(value.GetValueOrDefault(), "O");
    }

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value)
    {
        if (Begin(field, value is null))
            WriteTime(value.GetValueOrDefault().UtcDateTime, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK");
    }

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value)
    {
        if (Begin(field, value is null))
            WriteTime(value.GetValueOrDefault(), "c");
    }

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T>
    {
        T given = record.GetValueOrDefault();
        if (Begin(field, given.IsNull))
            WriteReference(given);
    }

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        BeginArray(field);
        foreach (T record in records)
            WriteReference(record);
        _json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        var writer = new RecordJsonWriter(_json, _options, _depth, _writesInverses, isNested: true);
        BeginArray(field);
        foreach (T record in records)
            writer.WriteRecord(record);
        _json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T>
    {
        bool isExpanded = _depth > 0 && !_isNested;
        if (!Begin(field, record.IsNull || (!isExpanded && record.KeyUtf8.IsEmpty)))
            return;
        if (isExpanded)
            WriteExpanded(record, _depth - 1);
        else
            _json.WriteStringValue(record.KeyUtf8);
    }

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T>
    {
        if (!_writesInverses)
            return;
        BeginArray(field);
        foreach (T record in records)
            WriteReference(record);
        _json.WriteEndArray();
    }

    /// <summary>Writes a referenced record: as an object if it may be expanded or has no key, otherwise its key.</summary>
    private void WriteReference<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        ReadOnlySpan<byte> key = record.KeyUtf8;
        if (_depth > 0 || key.IsEmpty)
            WriteExpanded(record, Math.Max(0, _depth - 1));
        else
            _json.WriteStringValue(key);
    }

    private void WriteExpanded<T>(T record, int depth)
        where T : struct, IVisitableRecord<T> =>
        new RecordJsonWriter(_json, _options, depth, writesInverses: false, isNested: false).WriteRecord(record);

    /// <summary>Writes the name of a property, and null if it has no value.</summary>
    /// <returns>Whether the value is still to be written.</returns>
    private bool Begin(string field, bool isNull)
    {
        if (isNull && _options.OmitNulls)
            return false;
        PropertyNames.Write(_json, field, _options.PropertyNamingPolicy);
        if (isNull)
            _json.WriteNullValue();
        return !isNull;
    }

    private void BeginArray(string field)
    {
        PropertyNames.Write(_json, field, _options.PropertyNamingPolicy);
        _json.WriteStartArray();
    }

    private void WriteTime<TTime>(TTime time, string format)
        where TTime : struct, IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[MaxTimeBytes];
        time.TryFormat(text, out int length, format, CultureInfo.InvariantCulture);
        _json.WriteStringValue(text[..length]);
    }
}
