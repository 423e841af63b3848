using System.Text.Json;
using Summit.AspNetCore.Content;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Searches a table.</summary>
internal sealed class SearchEndpoint(CatalogTable table, CorpusApiOptions options)
    : SearchedTableEndpoint(
        table,
        options,
        TableRoutes.Search,
        ParameterKinds.Query
            | ParameterKinds.Page
            | ParameterKinds.Sort
            | ParameterKinds.Facets
            | ParameterKinds.Highlight
            | ParameterKinds.Conditions
            | ParameterKinds.ExpandQuery
            | ParameterKinds.Records,
        ContentShape.Hits
    )
{
    private readonly CatalogTable _table = table;
    private readonly TableSearchContent? _content = table.IsSearchable ? new TableSearchContent(table) : null;

    /// <inheritdoc/>
    public override string Summary => $"Searches {_table.Id}, the best hit first.";

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        RequireSearch();
        Utf8JsonWriter json = request.Json;
        json.WriteStartObject();
        json.WriteString("table"u8, _table.Id);
        json.WriteString("query"u8, request.Parameters.Query);
        _content!.Write(json, request.Parameters, new PageTotal(request, Options.MaxOffset));
        json.WriteEndObject();
        return null;
    }

    private readonly struct PageTotal(ApiRequest request, int maxOffset) : ITotalContent
    {
        public void Write(Utf8JsonWriter json, int total) => RecordPageContent.WritePage(request, total, maxOffset);
    }
}
