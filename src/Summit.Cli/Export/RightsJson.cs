using System.Text.Json;
using Summit.Cli.CompiledCorpora;

namespace Summit.Cli.Export;

/// <summary>Writes the licence and the attribution of a corpus as JSON.</summary>
internal static class RightsJson
{
    /// <summary>
    /// Writes the properties <c>license</c> and <c>attribution</c>; each is null if the corpus does not declare it.
    /// </summary>
    public static void Write(Utf8JsonWriter json, Corpus corpus)
    {
        json.WriteString("license", corpus.License);
        json.WriteString("attribution", corpus.Attribution);
    }
}
