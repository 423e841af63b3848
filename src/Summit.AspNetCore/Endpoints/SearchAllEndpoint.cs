using System.Text.Json;
using Summit.AspNetCore.Content;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Searches every table that has a search index.</summary>
internal sealed class SearchAllEndpoint(CorpusCatalog catalog, CorpusApiOptions options)
    : ApiEndpoint(
        catalog,
        options,
        $"/{TableRoutes.Search}",
        ParameterKinds.Query
            | ParameterKinds.Limit
            | ParameterKinds.Highlight
            | ParameterKinds.ExpandQuery
            | ParameterKinds.Records,
        ContentShape.AllHits
    )
{
    private readonly (CatalogTable Table, TableSearchContent Content)[] _tables =
    [
        .. catalog.Searchable.Select(table => (table, new TableSearchContent(table))),
    ];

    /// <inheritdoc/>
    public override string Summary => "Searches every table, and returns the best hits of each.";

    /// <inheritdoc/>
    public override bool IsSupported => _tables.Length > 0;

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        if (!IsSupported)
            throw new CatalogException(
                CatalogErrorKind.NotSupported,
                $"No table of {Catalog.Corpus.Name} is searched: no field has [Search]."
            );
        Utf8JsonWriter json = request.Json;
        string root = request.Address.Root;
        json.WriteStartObject();
        json.WriteString("query", request.Parameters.Query);
        json.WriteStartArray("tables");
        foreach ((CatalogTable table, TableSearchContent content) in _tables)
        {
            json.WriteStartObject();
            json.WriteString("table", table.Id);
            json.WriteString(
                "search",
                $"{root}/{TableRoutes.SegmentOf(table)}/{TableRoutes.Search}{request.Request.QueryString.Value}"
            );
            content.Write(json, request.Parameters, default(TableTotal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return null;
    }

    private readonly struct TableTotal : ITotalContent
    {
        public void Write(Utf8JsonWriter json, int total) => json.WriteNumber("total", total);
    }
}
