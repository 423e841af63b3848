using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Site.Addresses;

namespace Summit.Browser.Answers;

/// <summary>
/// Writes a page of hits: hits with marked labels, how the query was read, facets, and the matches in every table.
/// </summary>
internal static class SearchAnswer
{
    /// <summary>Returns the page as JSON.</summary>
    /// <param name="page">The page.</param>
    /// <param name="totals">The searched tables, each with its number of matches without conditions.</param>
    public static string Write(SearchPage page, IReadOnlyList<(CatalogTable Table, int Total)> totals)
    {
        var json = new JsonText();
        json.BeginObject();
        json.Name("table");
        json.Text(page.Table.Id);
        json.Name("total");
        json.Number(page.Total);
        json.Name("offset");
        json.Number(page.Offset);
        json.Name("hits");
        json.BeginArray();
        foreach (CatalogHit hit in page.Hits)
            Write(json, hit);
        json.EndArray();
        Write(json, page.Reading);
        json.Name("correction");
        json.Text(page.Correction);
        json.Name("facets");
        json.BeginArray();
        foreach (Facet facet in page.Facets.Where(facet => facet.Values.Count > 0))
            Write(json, facet);
        json.EndArray();
        json.Name("tables");
        json.BeginArray();
        foreach ((CatalogTable table, int total) in totals)
        {
            json.BeginObject();
            json.Name("id");
            json.Text(table.Id);
            json.Name("total");
            json.Number(total);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        return json.ToString();
    }

    private static void Write(JsonText json, CatalogHit hit)
    {
        CatalogTable table = hit.Record.Table;
        json.BeginObject();
        json.Name("page");
        json.Text(PageAddress.OfRecord(table.Name, hit.Record.Key, hit.Record.Ordinal));
        json.Name("label");
        MarkedTextAnswer.Write(json, hit.Label);
        if (table.Time is { } time && hit.Record.ValuesOf(time) is [{ Id: var instant }])
        {
            json.Name("time");
            json.Text(instant);
        }

        json.EndObject();
    }

    private static void Write(JsonText json, QueryReading reading)
    {
        json.Name("read");
        json.Text(reading.Text);
        json.Name("isAsWritten");
        json.Boolean(reading.IsAsWritten);
        json.Name("isTruncated");
        json.Boolean(reading.IsTruncated);
        json.Name("unknownWords");
        json.BeginArray();
        foreach (PartReading part in reading.Parts.Where(part => part.IsUnknown && part.Kind != QueryKind.Group))
            json.Text(part.Text);
        json.EndArray();
        json.Name("unknownFields");
        json.BeginArray();
        foreach (PartReading part in reading.Parts.Where(part => part.UnknownField is not null))
            json.Text(part.UnknownField);
        json.EndArray();
    }

    private static void Write(JsonText json, Facet facet)
    {
        json.BeginObject();
        json.Name("id");
        json.Text(PascalName.ToKebab(facet.Field.Name));
        json.Name("label");
        json.Text(PascalName.ToWords(facet.Field.Name));
        json.Name("valueCount");
        json.Number(facet.ValueCount);
        json.Name("values");
        json.BeginArray();
        foreach (FacetValue value in facet.Values)
        {
            json.BeginObject();
            json.Name("id");
            json.Text(value.Id);
            json.Name("label");
            json.Text(value.Label);
            json.Name("count");
            json.Number(value.Count);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }
}
