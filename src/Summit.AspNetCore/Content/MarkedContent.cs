using System.Text.Json;
using Summit.Catalog;

namespace Summit.AspNetCore.Content;

/// <summary>
/// Writes texts with the locations of their matches, in UTF-16 code units. A text is written as it is, without markup,
/// so that a page cannot take a text for HTML.
/// </summary>
internal static class MarkedContent
{
    /// <summary>Writes the label and the best passage of a hit.</summary>
    public static void Write(Utf8JsonWriter json, CatalogHit hit)
    {
        json.WriteStartObject("label");
        Write(json, hit.Label);
        json.WriteEndObject();
        if (hit.Snippet is not { } snippet)
        {
            json.WriteNull("snippet");
            return;
        }

        json.WriteStartObject("snippet");
        json.WriteString("field", JsonNamingPolicy.CamelCase.ConvertName(snippet.Field));
        Write(json, snippet.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MarkedText marked)
    {
        json.WriteString("text", marked.Text);
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
