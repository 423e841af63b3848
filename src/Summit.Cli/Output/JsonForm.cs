using System.Text.Json;

namespace Summit.Cli.Output;

/// <summary>Writes the JSON of the tool: indented, with letters of all scripts unescaped.</summary>
internal static class JsonForm
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = new JsonEscaping(),
    };

    /// <summary>The options for NDJSON and for JSON values in other files: without white space.</summary>
    public static JsonWriterOptions OnOneLine => Options with { Indented = false };

    /// <summary>Writes one value to the output.</summary>
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
