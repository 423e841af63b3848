using System.Text.Json;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.Statistics;

namespace Summit.Cli.Reports;

/// <summary>Writes the results for a table as JSON.</summary>
internal static class SearchJson
{
    /// <summary>Writes an object.</summary>
    public static void Write(Utf8JsonWriter json, SearchPage answer, SearchRequest request)
    {
        json.WriteStartObject();
        json.WriteString("table", answer.Table.Id);
        json.WriteNumber("total", answer.Total);
        json.WriteString("readAs", answer.Reading.Text);
        json.WriteBoolean("isTruncated", answer.Reading.IsTruncated);
        Write(json, "parts", answer.Reading.Parts, Write);
        json.WriteString("correction", answer.Correction);
        Write(json, "hits", answer.Hits, (output, hit) => Write(output, hit, request.WithTerms));
        if (request.WithFacets)
            WriteFacets(json, answer.Facets);
        json.WriteEndObject();
    }

    private static void Write<T>(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PartReading part)
    {
        json.WriteString("kind", ValueText.Of(part.Kind));
        json.WriteString("occur", ValueText.Of(part.Occur));
        json.WriteString("text", part.Text);
        json.WriteString("field", part.Field);
        json.WriteString("unknownField", part.UnknownField);
        json.WriteNumber("terms", part.Terms);
        json.WriteBoolean("isUnknown", part.IsUnknown);
        json.WriteBoolean("isTruncated", part.IsTruncated);
    }

    private static void Write(Utf8JsonWriter json, CatalogHit hit, bool withTerms)
    {
        json.WriteString("id", hit.Record.Key);
        json.WriteNumber("score", hit.Score);
        json.WriteStartObject("label");
        Write(json, hit.Label);
        json.WriteEndObject();
        if (hit.Snippet is { } snippet)
        {
            json.WriteStartObject("snippet");
            json.WriteString("field", PascalName.ToCamel(snippet.Field));
            Write(json, snippet.Text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("snippet");
        }

        if (withTerms)
            Write(json, "terms", hit.Terms, Write);
    }

    private static void Write(Utf8JsonWriter json, MarkedText text)
    {
        json.WriteString("text", text.Text);
        json.WriteStartArray("highlights");
        int start = 0;
        foreach (TextRun run in text.Runs)
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

    private static void Write(Utf8JsonWriter json, TermScore term)
    {
        json.WriteString("asked", term.Asked);
        json.WriteString("word", term.Word);
        json.WriteNumber("records", term.Records);
        json.WriteNumber("rarity", term.Rarity);
        json.WriteNumber("impact", term.Impact);
        json.WriteBoolean("hasAskedForm", term.HasAskedForm);
        json.WriteNumber("score", term.Score);
    }

    private static void WriteFacets(Utf8JsonWriter json, IReadOnlyList<Facet> facets)
    {
        json.WriteStartObject("facets");
        foreach (Facet facet in facets)
            ChartJson.Write(json, FacetChart.Of(facet));
        json.WriteEndObject();
    }
}
