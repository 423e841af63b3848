using System.Text.Json;

namespace Summit.Json;

/// <summary>
/// Writes the JSON Schema of a record type. The fields come from a visit of the null record, whose optional fields are
/// null and whose other fields are not.
/// </summary>
internal readonly struct RecordSchemaWriter : IFieldVisitor
{
    /// <summary>The number of levels of nested records. A deeper level is described as any object.</summary>
    private const int MaxLevels = 16;

    /// <summary>The text of a duration, as <c>JsonSchemaExporter</c> describes it.</summary>
    private const string DurationPattern = @"^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$";

    private readonly Utf8JsonWriter _json;
    private readonly RecordJsonOptions _options;
    private readonly List<string> _required = [];
    private readonly int _depth;
    private readonly int _level;
    private readonly bool _writesInverses;

    /// <summary>Creates a writer for a record that is not inside another record.</summary>
    public RecordSchemaWriter(Utf8JsonWriter json, RecordJsonOptions options)
        : this(json, options, options.ExpandDepth, level: 0, options.IncludeInverses) { }

    /// <param name="json">The output.</param>
    /// <param name="options">How records are written.</param>
    /// <param name="depth">The number of references that may still be followed.</param>
    /// <param name="level">The number of parents inside which the record is written.</param>
    /// <param name="writesInverses">Whether inverses are written.</param>
    private RecordSchemaWriter(
        Utf8JsonWriter json,
        RecordJsonOptions options,
        int depth,
        int level,
        bool writesInverses
    )
    {
        _json = json;
        _options = options;
        _depth = depth;
        _level = level;
        _writesInverses = writesInverses;
    }

    /// <summary>Writes the schema of a record type.</summary>
    /// <param name="isNullable">Whether null may stand for the record.</param>
    public void WriteRecord<T>(bool isNullable = false)
        where T : struct, IVisitableRecord<T>
    {
        _json.WriteStartObject();
        WriteType("object", isNullable);
        _json.WriteString("title", typeof(T).Name);
        if (_level < MaxLevels)
            WriteProperties<T>();
        _json.WriteEndObject();
    }

    /// <inheritdoc/>
    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull)
    {
        WriteValue(field, "string", isNull);
        return true;
    }

    /// <inheritdoc/>
    public void VisitText(string field, string? value) => WriteValue(field, "string", value is null);

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values)
    {
        BeginArray(field);
        WriteKey();
        EndArray();
    }

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value) => WriteValue(field, "boolean", value is null);

    /// <inheritdoc/>
    public void VisitInteger(string field, long? value) => WriteValue(field, "integer", value is null);

    /// <inheritdoc/>
    public void VisitUnsigned(string field, ulong? value) => WriteValue(field, "integer", value is null);

    /// <inheritdoc/>
    public void VisitDouble(string field, double? value) => WriteValue(field, "number", isNullable: true);

    /// <inheritdoc/>
    public void VisitDecimal(string field, decimal? value) => WriteValue(field, "number", value is null);

    /// <inheritdoc/>
    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum
    {
        Begin(field, value is null);
        WriteType("string", value is null);
        _json.WriteStartArray("enum");
        foreach (string text in EnumTexts<TEnum>.All)
            _json.WriteStringValue(text);
        if (value is null && !_options.OmitNulls)
            _json.WriteNullValue();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void VisitDate(string field, DateOnly? value) =>
        WriteValue(field, "string", value is null, "format", "date");

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value) =>
        WriteValue(field, "string", value is null, "format", "date-time");

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value) =>
        WriteValue(field, "string", value is null, "pattern", DurationPattern);

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T>
    {
        BeginName(field, record is null);
        if (_depth > 0)
            Expanded().WriteRecord<T>(record is null);
        else
            WriteKey(record is null);
    }

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => WriteRecords<T>(field, isKeyed: true);

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        BeginArray(field);
        new RecordSchemaWriter(_json, _options, _depth, _level + 1, _writesInverses).WriteRecord<T>();
        EndArray();
    }

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T>
    {
        bool isExpanded = _depth > 0 && _level == 0;
        BeginName(field, !isExpanded && !IsKeyed<T>());
        if (isExpanded)
            Expanded().WriteRecord<T>();
        else
            WriteKey(!IsKeyed<T>());
    }

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T>
    {
        if (_writesInverses)
            WriteRecords<T>(field, IsKeyed<T>());
    }

    private static bool IsKeyed<T>()
        where T : struct, IVisitableRecord<T> => T.TableKeyField.Length > 0;

    private void WriteProperties<T>()
        where T : struct, IVisitableRecord<T>
    {
        RecordSchemaWriter writer = this;
        _json.WriteStartObject("properties");
        default(T).Visit(ref writer);
        _json.WriteEndObject();
        _json.WriteStartArray("required");
        foreach (string name in _required)
            _json.WriteStringValue(name);
        _json.WriteEndArray();
    }

    private void WriteRecords<T>(string field, bool isKeyed)
        where T : struct, IVisitableRecord<T>
    {
        BeginArray(field);
        if (_depth > 0 || !isKeyed)
            Expanded().WriteRecord<T>();
        else
            WriteKey();
        EndArray();
    }

    /// <summary>Returns the writer of a referenced record, which has no inverses.</summary>
    private RecordSchemaWriter Expanded() =>
        new(_json, _options, Math.Max(0, _depth - 1), level: 0, writesInverses: false);

    private void WriteKey(bool isNullable = false)
    {
        _json.WriteStartObject();
        WriteType("string", isNullable);
        _json.WriteEndObject();
    }

    private void WriteValue(string field, string type, bool isNullable, string? keyword = null, string? value = null)
    {
        Begin(field, isNullable);
        WriteType(type, isNullable);
        if (keyword is not null)
            _json.WriteString(keyword, value);
        _json.WriteEndObject();
    }

    private void WriteType(string type, bool isNullable)
    {
        if (!isNullable || _options.OmitNulls)
        {
            _json.WriteString("type", type);
            return;
        }

        _json.WriteStartArray("type");
        _json.WriteStringValue(type);
        _json.WriteStringValue("null");
        _json.WriteEndArray();
    }

    private void Begin(string field, bool isNullable)
    {
        BeginName(field, isNullable);
        _json.WriteStartObject();
    }

    private void BeginArray(string field)
    {
        Begin(field, isNullable: false);
        WriteType("array", isNullable: false);
        _json.WritePropertyName("items");
    }

    private void EndArray() => _json.WriteEndObject();

    /// <summary>Writes the name of a property. A property is required unless its nulls are left out.</summary>
    private void BeginName(string field, bool isNullable)
    {
        string name = _options.PropertyNamingPolicy?.ConvertName(field) ?? field;
        _json.WritePropertyName(name);
        if (!isNullable || !_options.OmitNulls)
            _required.Add(name);
    }
}
