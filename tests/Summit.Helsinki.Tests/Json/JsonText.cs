using System.Buffers;
using System.Text.Json;
using Summit.Json;

namespace Summit.Helsinki.Tests.Json;

/// <summary>The JSON of records, parsed.</summary>
internal static class JsonText
{
    /// <summary>Returns what <see cref="RecordJson.Write{T}"/> writes.</summary>
    public static JsonElement Of<T>(T record, RecordJsonOptions? options = null)
        where T : struct, IVisitableRecord<T> => Written(json => RecordJson.Write(json, record, options));

    /// <summary>Returns what <see cref="RecordJson.WriteSchema{T}"/> writes.</summary>
    public static JsonElement SchemaOf<T>(RecordJsonOptions? options = null)
        where T : struct, IVisitableRecord<T> => Written(json => RecordJson.WriteSchema<T>(json, options));

    /// <summary>Returns the names of the properties of an object, in order.</summary>
    public static string[] Names(this JsonElement element) =>
        [.. element.EnumerateObject().Select(property => property.Name)];

    private static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
            write(json);
        return JsonSerializer.Deserialize<JsonElement>(text.WrittenSpan);
    }
}
