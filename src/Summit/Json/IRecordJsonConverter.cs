using System.Text.Json;

namespace Summit.Json;

/// <summary>
/// A converter of records, whatever their type. <c>JsonTypeInfo.Converter</c> is one for a record type, so that a tool
/// that describes an API finds the schema of its records.
/// </summary>
public interface IRecordJsonConverter
{
    /// <summary>How the converter writes records.</summary>
    RecordJsonOptions RecordOptions { get; }

    /// <summary>Whether records have a key, and so can be read from a string.</summary>
    bool IsKeyed { get; }

    /// <summary>Writes the JSON Schema of the objects that the converter writes.</summary>
    /// <param name="writer">The output.</param>
    /// <param name="options">The options of the serializer, whose naming policy applies.</param>
    void WriteSchema(Utf8JsonWriter writer, JsonSerializerOptions options);
}
