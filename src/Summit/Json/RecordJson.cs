using System.Text.Json;

namespace Summit.Json;

/// <summary>
/// Writes records as JSON. A record is an object with a property for each field, in the order of declaration. Texts are
/// written as UTF-8, without a string. <c>docs/reference/json.md</c> describes the JSON of each kind of field.
/// </summary>
/// <example>
/// <code>
/// using var json = new Utf8JsonWriter(stream);
/// RecordJson.Write(json, Conference.Talks.Get("opening"), new RecordJsonOptions { ExpandDepth = 1 });
/// </code>
/// </example>
public static class RecordJson
{
    /// <summary>
    /// Writes a record as an object, or null for the null record. Allocates nothing, apart from what
    /// <paramref name="json"/> needs, unless the names of properties have a policy other than camelCase.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="json">The output.</param>
    /// <param name="record">The record.</param>
    /// <param name="options">How to write the record; <see cref="RecordJsonOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static void Write<T>(Utf8JsonWriter json, T record, RecordJsonOptions? options = null)
        where T : struct, IVisitableRecord<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        new RecordJsonWriter(json, options ?? RecordJsonOptions.Default).WriteRecord(record);
    }

    /// <summary>
    /// Writes the properties of a record into the object that <paramref name="json"/> has started, so that the caller
    /// can add properties. Writes nothing for the null record.
    /// </summary>
    /// <inheritdoc cref="Write{T}"/>
    public static void WriteProperties<T>(Utf8JsonWriter json, T record, RecordJsonOptions? options = null)
        where T : struct, IVisitableRecord<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        new RecordJsonWriter(json, options ?? RecordJsonOptions.Default).WriteProperties(record);
    }

    /// <summary>
    /// Writes the JSON Schema of the objects that <see cref="Write{T}"/> writes for a record type: the properties with
    /// their types, formats and enum members. The schema refers to no other schema.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="json">The output.</param>
    /// <param name="options">How records are written; <see cref="RecordJsonOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static void WriteSchema<T>(Utf8JsonWriter json, RecordJsonOptions? options = null)
        where T : struct, IVisitableRecord<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        new RecordSchemaWriter(json, options ?? RecordJsonOptions.Default).WriteRecord<T>();
    }
}
