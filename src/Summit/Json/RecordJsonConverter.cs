using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Json;

/// <summary>
/// Converts records for <see cref="JsonSerializer"/>. A record is written as an object, the null record as null. A
/// record without a key can only be written; <see cref="KeyedRecordJsonConverter{T}"/> also reads. The converter uses no
/// reflection.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public class RecordJsonConverter<T> : JsonConverter<T>, IRecordJsonConverter
    where T : struct, IVisitableRecord<T>
{
    /// <summary>The last result of <see cref="Effective"/>, because a serializer rarely changes its options.</summary>
    private RecordJsonOptions _effective;

    /// <summary>Creates a converter with <see cref="RecordJsonOptions.Default"/>.</summary>
    public RecordJsonConverter()
        : this(RecordJsonOptions.Default) { }

    /// <summary>Creates a converter.</summary>
    /// <param name="options">How records are written.</param>
    public RecordJsonConverter(RecordJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        RecordOptions = options;
        _effective = options;
    }

    /// <inheritdoc/>
    public RecordJsonOptions RecordOptions { get; }

    /// <inheritdoc/>
    public bool IsKeyed => T.TableKeyField.Length > 0;

    /// <summary>True: the null record stands for null.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads null. A record without a key cannot be read, because nothing identifies it.</summary>
    /// <exception cref="JsonException">The value is not null.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null
            ? default
            : throw new JsonException($"A {typeof(T).Name} cannot be read from JSON, because it has no key.");

    /// <summary>
    /// Writes a record as an object, or null for the null record. Properties are named by the policy of
    /// <paramref name="options"/>, or in camelCase if it has none; nulls are left out if it ignores nulls.
    /// </summary>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        RecordJson.Write(writer, value, Effective(options));

    /// <inheritdoc/>
    public void WriteSchema(Utf8JsonWriter writer, JsonSerializerOptions options) =>
        RecordJson.WriteSchema<T>(writer, Effective(options));

    /// <summary>Returns the options of the converter with those of the serializer applied.</summary>
    private RecordJsonOptions Effective(JsonSerializerOptions options)
    {
        JsonNamingPolicy? policy = options.PropertyNamingPolicy ?? RecordOptions.PropertyNamingPolicy;
        bool omitNulls =
            RecordOptions.OmitNulls || options.DefaultIgnoreCondition == JsonIgnoreCondition.WhenWritingNull;
        RecordJsonOptions effective = _effective;
        if (policy != effective.PropertyNamingPolicy || omitNulls != effective.OmitNulls)
            _effective = effective = RecordOptions with { PropertyNamingPolicy = policy, OmitNulls = omitNulls };
        return effective;
    }
}
