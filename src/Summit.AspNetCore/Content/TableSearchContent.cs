using System.Text.Json;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Content;

/// <summary>Writes the results of a search in a table.</summary>
/// <param name="table">The table, which is searched.</param>
internal sealed class TableSearchContent(CatalogTable table)
{
    private readonly PlainSearch _plain = PlainSearchFactory.Of(table)!;

    /// <summary>Writes the total, the correction, the counts and the hits.</summary>
    /// <param name="json">The output.</param>
    /// <param name="parameters">The parameters of the request.</param>
    /// <param name="total">Writes the total.</param>
    public void Write<TTotal>(Utf8JsonWriter json, ApiParameters parameters, TTotal total)
        where TTotal : struct, ITotalContent
    {
        bool isPlain =
            parameters is { Facets: null, Highlight: false, Sort: null } && parameters.MutableConditions is null;
        if (isPlain)
            _plain.Write(json, parameters, total);
        else
            Write(json, parameters, table.Search(RequestOf(parameters)), total);
    }

    private static void Write<TTotal>(Utf8JsonWriter json, ApiParameters parameters, SearchPage page, TTotal total)
        where TTotal : struct, ITotalContent
    {
        total.Write(json, page.Total);
        json.WriteString("correction", page.Correction);
        if (parameters.Facets is not null)
            FacetContent.Write(json, page.Facets);
        json.WriteStartArray("hits");
        foreach (CatalogHit hit in page.Hits)
        {
            json.WriteStartObject();
            var action = new HitAction(json, hit.Score, parameters);
            hit.Record.Apply(ref action);
            if (parameters.Highlight)
                MarkedContent.Write(json, hit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static SearchRequest RequestOf(ApiParameters parameters) =>
        new(parameters.Query)
        {
            Conditions = parameters.Conditions,
            Sort = parameters.Sort,
            Offset = parameters.Offset,
            Limit = parameters.Limit,
            WithFacets = parameters.Facets is not null,
            FacetFields = parameters.Facets ?? [],
            Expand = parameters.QueryExpansion,
        };
}
