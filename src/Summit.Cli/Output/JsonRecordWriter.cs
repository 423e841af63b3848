using System.Text.Json;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;

namespace Summit.Cli.Output;

/// <summary>
/// Writes records as JSON objects: every field, even a missing one, under its name in camelCase and in the order of
/// declaration. References are keys, and nested records are objects.
/// </summary>
internal readonly struct JsonRecordWriter : IFieldVisitor
{
    private readonly Utf8JsonWriter _json;
    private readonly JsonNames _names;
    private readonly IReadOnlyDictionary<string, string> _fields;

    private JsonRecordWriter(Utf8JsonWriter json, JsonNames names, IReadOnlyDictionary<string, string> fields)
    {
        _json = json;
        _names = names;
        _fields = fields;
    }

    /// <summary>Writes <paramref name="record"/> as an object.</summary>
    public static void Write<T>(Utf8JsonWriter json, T record)
        where T : struct, IVisitableRecord<T>
    {
        json.WriteStartObject();
        WriteFields(json, record, JsonNames.Default);
        json.WriteEndObject();
    }

    /// <summary>Writes <paramref name="record"/> as an object.</summary>
    public static void Write(Utf8JsonWriter json, FoundRecord record)
    {
        var writer = new JsonRecordWriter(json, JsonNames.Default, JsonNames.Default.Of(record));
        json.WriteStartObject();
        record.Visit(ref writer);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of <paramref name="record"/> into the object that is open.</summary>
    public static void WriteFields<T>(Utf8JsonWriter json, T record, JsonNames names)
        where T : struct, IVisitableRecord<T>
    {
        var writer = new JsonRecordWriter(json, names, names.Of<T>());
        record.Visit(ref writer);
    }

    /// <inheritdoc/>
    public void VisitText(string field, string? value) => _json.WriteString(NameOf(field), value);

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values)
    {
        _json.WriteStartArray(NameOf(field));
        for (int i = 0; i < values.Count; i++)
            _json.WriteStringValue(values.Utf8(i));
        _json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value)
    {
        if (value is { } given)
            _json.WriteBoolean(NameOf(field), given);
        else
            _json.WriteNull(NameOf(field));
    }

    /// <inheritdoc/>
    public void VisitInteger(string field, long? value)
    {
        if (value is { } given)
            _json.WriteNumber(NameOf(field), given);
        else
            _json.WriteNull(NameOf(field));
    }

    /// <inheritdoc/>
    public void VisitUnsigned(string field, ulong? value)
    {
        if (value is { } given)
            _json.WriteNumber(NameOf(field), given);
        else
            _json.WriteNull(NameOf(field));
    }

    /// <inheritdoc/>
    public void VisitDouble(string field, double? value)
    {
        // JSON has no infinities and no NaN.
        if (value is { } given && double.IsFinite(given))
            _json.WriteNumber(NameOf(field), given);
        else
            _json.WriteNull(NameOf(field));
    }

    /// <inheritdoc/>
    public void VisitDecimal(string field, decimal? value)
    {
        if (value is { } given)
            _json.WriteNumber(NameOf(field), given);
        else
            _json.WriteNull(NameOf(field));
    }

    /// <inheritdoc/>
    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => _json.WriteString(NameOf(field), value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitDate(string field, DateOnly? value) =>
        _json.WriteString(NameOf(field), value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value) =>
        _json.WriteString(NameOf(field), value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value) =>
        _json.WriteString(NameOf(field), value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> =>
        _json.WriteString(NameOf(field), record is { IsNull: false } given ? given.Key : null);

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        _json.WriteStartArray(NameOf(field));
        foreach (T record in records)
            _json.WriteStringValue(record.Key);
        _json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        _json.WriteStartArray(NameOf(field));
        foreach (T record in records)
        {
            _json.WriteStartObject();
            WriteFields(_json, record, _names);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> => VisitReference<T>(field, record);

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T>
    {
        _json.WriteStartArray(NameOf(field));
        foreach (T record in records)
            _json.WriteStringValue(record.Key);
        _json.WriteEndArray();
    }

    private string NameOf(string field) => _fields[field];
}
