using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Summit.Mcp.Answers;

/// <summary>Writes the JSON of answers.</summary>
internal static class AnswerJson
{
    /// <summary>The options of writers. Letters of all scripts are written as they are, which is shorter to read.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 64,
    };

    /// <summary>Returns the value that <paramref name="write"/> writes.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        write(json);
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>Returns the value that <paramref name="write"/> writes, parsed.</summary>
    public static JsonElement Element(Action<Utf8JsonWriter> write)
    {
        using var document = JsonDocument.Parse(Write(write));
        return document.RootElement.Clone();
    }

    /// <summary>
    /// Returns the answer to a call: the object that <paramref name="write"/> writes as structured content, and as text
    /// for clients that read only text.
    /// </summary>
    public static CallToolResult Answer(Action<Utf8JsonWriter> write)
    {
        ReadOnlyMemory<byte> utf8 = Write(write);
        using var document = JsonDocument.Parse(utf8);
        return new CallToolResult
        {
            Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(utf8.Span) }],
            StructuredContent = document.RootElement.Clone(),
        };
    }

    /// <summary>Returns the answer to a call that has an error.</summary>
    /// <param name="message">A sentence that says what is wrong and what to do.</param>
    public static CallToolResult Error(string message) =>
        new() { Content = [new TextContentBlock { Text = message }], IsError = true };
}
