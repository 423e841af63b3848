using System.Text.Json;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Completes the last word of a query.</summary>
internal sealed class CompleteEndpoint(CatalogTable table, CorpusApiOptions options)
    : SearchedTableEndpoint(
        table,
        options,
        TableRoutes.Complete,
        ParameterKinds.Query | ParameterKinds.Limit,
        ContentShape.Completions
    )
{
    private readonly CatalogTable _table = table;

    /// <inheritdoc/>
    public override string Summary => $"Completes the last word of a query by the words of {_table.Id}.";

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        RequireSearch();
        IReadOnlyList<string> completions = _table.Complete(request.Parameters.Query);
        Utf8JsonWriter json = request.Json;
        json.WriteStartObject();
        json.WriteString("table", _table.Id);
        json.WriteString("query", request.Parameters.Query);
        json.WriteStartArray("completions");
        foreach (string completion in completions.Take(request.Parameters.Limit))
            json.WriteStringValue(completion);
        json.WriteEndArray();
        json.WriteEndObject();
        return null;
    }
}
