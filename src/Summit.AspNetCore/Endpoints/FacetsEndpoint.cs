using System.Text.Json;
using Summit.AspNetCore.Content;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Counts the records that meet conditions by the values of fields.</summary>
internal sealed class FacetsEndpoint(CatalogTable table, CorpusApiOptions options)
    : ApiEndpoint(
        table.Catalog,
        options,
        TableRoutes.PatternOf(table, TableRoutes.Facets),
        ParameterKinds.Facets | ParameterKinds.Conditions,
        ContentShape.Facets,
        table
    )
{
    private readonly CatalogTable _table = table;

    /// <inheritdoc/>
    public override string Summary => $"Counts the records of {_table.Id} by the values of their fields.";

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        IReadOnlyList<Facet> facets = _table.CountFacets(
            request.Parameters.Conditions,
            request.Parameters.Facets ?? []
        );
        Utf8JsonWriter json = request.Json;
        json.WriteStartObject();
        json.WriteString("table", _table.Id);
        FacetContent.Write(json, facets);
        json.WriteEndObject();
        return null;
    }
}
