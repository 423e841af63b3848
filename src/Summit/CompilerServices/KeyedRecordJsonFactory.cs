using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Summit.Json;

namespace Summit.CompilerServices;

/// <summary>
/// Creates the converter of a record type with a key. Record types have it as an attribute, so that they are converted
/// without configuration.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeyedRecordJsonFactory<T> : JsonConverterFactory
    where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(T);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The program is trimmed without JSON of records.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        RecordJsonSwitch.IsEnabledByDefault ? new KeyedRecordJsonConverter<T>() : throw RecordJsonSwitch.Disabled<T>();
}
