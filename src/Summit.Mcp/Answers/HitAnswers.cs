using System.Text.Json;
using Summit.Catalog;

namespace Summit.Mcp.Answers;

/// <summary>Writes the results of searches.</summary>
/// <param name="answers">Writes the references of records.</param>
internal sealed class HitAnswers(RecordAnswers answers)
{
    /// <summary>Writes a page of hits as properties. A snippet has <c>**</c> around each match.</summary>
    public void Write(Utf8JsonWriter json, SearchPage page)
    {
        json.WriteString("table", page.Table.Id);
        if (!page.Reading.IsAsWritten)
            json.WriteString("readAs", page.Reading.Text);
        if (page.Reading.IsTruncated)
            json.WriteBoolean("isTruncated", true);
        if (page.Correction is not null)
            json.WriteString("correction", page.Correction);
        WriteUnknown(json, page.Reading);
        RecordAnswers.WritePage(json, "hits", page.Total, page.Offset, page.Hits, WriteHit);
    }

    /// <summary>Writes the words of the query that the table does not have.</summary>
    private static void WriteUnknown(Utf8JsonWriter json, QueryReading reading)
    {
        string[] unknown = [.. reading.Parts.Where(part => part.IsUnknown).Select(part => part.Text)];
        if (unknown.Length == 0)
            return;
        json.WriteStartArray("unknownWords");
        foreach (string word in unknown)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private void WriteHit(Utf8JsonWriter json, CatalogHit hit)
    {
        json.WriteStartObject();
        answers.WriteReference(json, hit.Record);
        json.WriteNumber("score", MathF.Round(hit.Score, 3));
        if (hit.Snippet is { } snippet)
        {
            json.WriteStartObject("snippet");
            json.WriteString("field", snippet.Field);
            json.WriteString("text", snippet.Text.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
