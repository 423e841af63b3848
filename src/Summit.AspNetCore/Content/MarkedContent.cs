using System.Text.Json;
using Summit.Catalog;

namespace Summit.AspNetCore.Content;

/// <summary>
/// Writes texts with the locations of their matches, in UTF-16 code units. A text is written as it is, without markup,
/// so that a page cannot take a text for HTML.
/// </summary>
internal static class MarkedContent
{
    /// <summary>Writes the matches in the label of a hit, and its best passage.</summary>
    public static void Write(Utf8JsonWriter json, CatalogHit hit)
    {
        WriteHighlights(json, hit.Label);
        if (hit.Snippet is not { } snippet)
        {
            json.WriteNull("snippet");
            return;
        }

        json.WriteStartObject("snippet");
        json.WriteString("field", JsonNamingPolicy.CamelCase.ConvertName(snippet.Field));
        json.WriteString("text", snippet.Text.Text);
        WriteHighlights(json, snippet.Text);
        json.WriteEndObject();
    }

    private static void WriteHighlights(Utf8JsonWriter json, MarkedText marked)
    {
        json.WriteStartArray("highlights");
        int start = 0;
        foreach (TextRun run in marked.Runs)
        {
            if (run.IsMatch)
            {
                json.WriteStartObject();
                json.WriteNumber("start", start);
                json.WriteNumber("length", run.Text.Length);
                json.WriteEndObject();
            }

            start += run.Text.Length;
        }

        json.WriteEndArray();
    }
}
