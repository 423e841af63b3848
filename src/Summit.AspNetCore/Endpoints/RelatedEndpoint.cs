using System.Text.Json;
using Summit.AspNetCore.Content;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Returns the records that are similar to a record, and the records that refer to it.</summary>
internal sealed class RelatedEndpoint(CatalogTable table, CorpusApiOptions options)
    : ApiEndpoint(
        table.Catalog,
        options,
        TableRoutes.PatternOf(table, $"{TableRoutes.Related}/{{**{Key}}}"),
        ParameterKinds.Limit | ParameterKinds.Records,
        ContentShape.Related,
        table
    )
{
    private readonly CatalogTable _table = table;

    /// <inheritdoc/>
    public override string Summary =>
        $"Returns the records that are similar to a record of {_table.Id} or refer to it.";

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        CatalogRecord record = RecordFinder.Find(_table, KeyOf(request.Request), out _);
        RelatedRecords related = _table.Related(record, request.Parameters.Limit);
        Utf8JsonWriter json = request.Json;
        var records = new RecordContent(json, request.Parameters.RecordOptions);
        json.WriteStartObject();
        records.Write("similar", related.Similar);
        json.WriteStartArray("referring");
        foreach (ReferringRecords referring in related.Referring)
        {
            json.WriteStartObject();
            json.WriteString("table", referring.Table.Id);
            json.WriteString("field", JsonNamingPolicy.CamelCase.ConvertName(referring.Field.Name));
            json.WriteNumber("total", referring.Total);
            records.Write("records", referring.Records);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return null;
    }
}
