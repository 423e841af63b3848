using System.Text.Json;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Corrects the words of a query.</summary>
internal sealed class CorrectEndpoint(CatalogTable table, CorpusApiOptions options)
    : SearchedTableEndpoint(table, options, TableRoutes.Correct, ParameterKinds.Query, ContentShape.Correction)
{
    private readonly CatalogTable _table = table;

    /// <inheritdoc/>
    public override string Summary => $"Corrects the words of a query by the words of {_table.Id}.";

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        RequireSearch();
        Utf8JsonWriter json = request.Json;
        json.WriteStartObject();
        json.WriteString("table", _table.Id);
        json.WriteString("query", request.Parameters.Query);
        json.WriteString("correction", _table.Correct(request.Parameters.Query));
        json.WriteEndObject();
        return null;
    }
}
