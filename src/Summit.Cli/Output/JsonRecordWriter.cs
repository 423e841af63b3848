using System.Text.Json;
using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Output;

/// <summary>
/// Writes records as JSON objects: every field, even a missing one, under its name in camelCase and in the order of
/// declaration. References are keys, and nested records are objects.
/// </summary>
/// <param name="json">The output.</param>
internal readonly struct JsonRecordWriter(Utf8JsonWriter json) : IFieldVisitor
{
    /// <summary>Writes <paramref name="record"/> as an object.</summary>
    public static void Write<T>(Utf8JsonWriter json, T record)
        where T : struct, IVisitableRecord<T>
    {
        var writer = new JsonRecordWriter(json);
        json.WriteStartObject();
        record.Visit(ref writer);
        json.WriteEndObject();
    }

    /// <summary>Writes <paramref name="record"/> as an object.</summary>
    public static void Write(Utf8JsonWriter json, CatalogRecord record)
    {
        var writer = new JsonRecordWriter(json);
        json.WriteStartObject();
        record.Visit(ref writer);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void VisitText(string field, string? value) => json.WriteString(NameOf(field), value);

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values)
    {
        json.WriteStartArray(NameOf(field));
        for (int i = 0; i < values.Count; i++)
            json.WriteStringValue(values.Utf8(i));
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value)
    {
        if (value is { } given)
            json.WriteBoolean(NameOf(field), given);
        else
            json.WriteNull(NameOf(field));
    }

    /// <inheritdoc/>
    public void VisitInteger(string field, long? value)
    {
        if (value is { } given)
            json.WriteNumber(NameOf(field), given);
        else
            json.WriteNull(NameOf(field));
    }

    /// <inheritdoc/>
    public void VisitUnsigned(string field, ulong? value)
    {
        if (value is { } given)
            json.WriteNumber(NameOf(field), given);
        else
            json.WriteNull(NameOf(field));
    }

    /// <inheritdoc/>
    public void VisitDouble(string field, double? value)
    {
        // JSON has no infinities and no NaN.
        if (value is { } given && double.IsFinite(given))
            json.WriteNumber(NameOf(field), given);
        else
            json.WriteNull(NameOf(field));
    }

    /// <inheritdoc/>
    public void VisitDecimal(string field, decimal? value)
    {
        if (value is { } given)
            json.WriteNumber(NameOf(field), given);
        else
            json.WriteNull(NameOf(field));
    }

    /// <inheritdoc/>
    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => json.WriteString(NameOf(field), value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitDate(string field, DateOnly? value) =>
        json.WriteString(NameOf(field), value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value) =>
        json.WriteString(NameOf(field), value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value) =>
        json.WriteString(NameOf(field), value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> =>
        json.WriteString(NameOf(field), record is { } given ? given.Key : null);

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        json.WriteStartArray(NameOf(field));
        foreach (T record in records)
            json.WriteStringValue(record.Key);
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        json.WriteStartArray(NameOf(field));
        foreach (T record in records)
            Write(json, record);
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> => VisitReference<T>(field, record);

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T>
    {
        json.WriteStartArray(NameOf(field));
        foreach (T record in records)
            json.WriteStringValue(record.Key);
        json.WriteEndArray();
    }

    private static string NameOf(string field) => PascalName.ToCamel(field);
}
