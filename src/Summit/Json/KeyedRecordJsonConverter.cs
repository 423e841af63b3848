using System.Text.Json;

namespace Summit.Json;

/// <summary>
/// Converts records with a key. A record is written as an object, and as its key where JSON needs a property name. It is
/// read from a key or an alias, or from an object with the key; the other properties of the object are skipped, because
/// a record of a compiled corpus cannot differ from the corpus. The null record is null.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public sealed class KeyedRecordJsonConverter<T> : RecordJsonConverter<T>
    where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
{
    /// <summary>Creates a converter with <see cref="RecordJsonOptions.Default"/>.</summary>
    public KeyedRecordJsonConverter() { }

    /// <summary>Creates a converter.</summary>
    /// <param name="options">How records are written.</param>
    public KeyedRecordJsonConverter(RecordJsonOptions options)
        : base(options) { }

    /// <summary>Reads a key, an alias, an object with the key, or null.</summary>
    /// <exception cref="JsonException">The value is none of these, or the corpus has no such record. The message
    /// suggests the nearest name.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.String => RecordKeyReader<T>.Find(ref reader),
            JsonTokenType.StartObject => RecordKeyReader<T>.ReadObject(ref reader, options),
            _ => throw new JsonException(
                $"A {typeof(T).Name} is read from its key, a string, or from an object with its key."
            ),
        };

    /// <summary>Reads a property name that is a key or an alias.</summary>
    /// <exception cref="JsonException">The corpus has no such record. The message suggests the nearest
    /// name.</exception>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => RecordKeyReader<T>.Find(ref reader);

    /// <summary>Writes the key as a property name; for the null record the empty name, which is not a key and cannot be read.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.KeyUtf8);
    }
}
