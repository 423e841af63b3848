using System.Text.Json;
using Summit.Cli.CompiledCorpora;

namespace Summit.Cli.Export;

/// <summary>The licence of a corpus and whom to name, as JSON.</summary>
internal static class RightsJson
{
    /// <summary>
    /// Writes the properties <c>license</c> and <c>attribution</c>; each is null where the corpus says nothing.
    /// </summary>
    public static void Write(Utf8JsonWriter json, Corpus corpus)
    {
        json.WriteString("license", corpus.License);
        json.WriteString("attribution", corpus.Attribution);
    }
}
