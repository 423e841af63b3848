using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summit.Cli.Output;

/// <summary>How the tool writes JSON.</summary>
internal static class JsonForm
{
    /// <summary>For people too: indented. Lines end with <c>\n</c> on every system.</summary>
    public static JsonWriterOptions Indented => new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    /// <summary>A value a line.</summary>
    public static JsonWriterOptions OnOneLine => new() { Encoder = Encoder };

    /// <summary>Letters of all scripts stay letters. What the default encoder escapes for HTML is no danger here.</summary>
    private static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
}
