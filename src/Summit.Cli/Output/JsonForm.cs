using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summit.Cli.Output;

/// <summary>Writes JSON as all of the tool does: indented, and letters as they are.</summary>
internal static class JsonForm
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Letters of all scripts stay letters. What the default encoder escapes for HTML is no danger here.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one value to the answer.</summary>
    public static void Write(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        terminal.Out.Flush();
        Write(terminal.Output, write);
        terminal.Out.WriteLine();
    }

    /// <summary>Writes one value to a stream.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        write(json);
    }
}
