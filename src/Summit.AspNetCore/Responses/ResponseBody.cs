using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summit.AspNetCore.Responses;

/// <summary>A JSON answer in memory. It is pooled.</summary>
internal sealed class ResponseBody : IDisposable
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        // Letters of all scripts are written as they are, as ASP.NET Core does.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ResponseBuffer _buffer;

    /// <summary>Creates an empty body.</summary>
    /// <param name="maxBytes">The maximum number of bytes.</param>
    public ResponseBody(int maxBytes)
    {
        _buffer = new ResponseBuffer(maxBytes);
        Json = new Utf8JsonWriter(_buffer, WriterOptions);
    }

    /// <summary>Writes the body.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>The bytes of a body that is written to its end.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.Written;

    /// <summary>Empties the body.</summary>
    public void Clear()
    {
        Json.Reset();
        _buffer.Clear();
    }

    /// <inheritdoc/>
    public void Dispose() => Json.Dispose();
}
