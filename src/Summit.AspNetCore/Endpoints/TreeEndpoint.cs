using System.Text.Json;
using Summit.AspNetCore.Content;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Returns the records of a hierarchy with their depths, page by page.</summary>
internal sealed class TreeEndpoint(CatalogTable table, CorpusApiOptions options)
    : ApiEndpoint(
        table.Catalog,
        options,
        TableRoutes.PatternOf(table, TableRoutes.Tree),
        ParameterKinds.Page | ParameterKinds.Records,
        ContentShape.Tree,
        table
    )
{
    private readonly CatalogTable _table = table;

    /// <inheritdoc/>
    public override string Summary => $"Returns {_table.Id} as a tree: each record after the records above it.";

    /// <inheritdoc/>
    public override bool IsSupported => _table.Hierarchy is not null;

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        ApiParameters parameters = request.Parameters;
        TreeNode[] nodes = [.. _table.Tree().Skip(parameters.Offset).Take(parameters.Limit)];
        Utf8JsonWriter json = request.Json;
        var records = new RecordContent(json, parameters.RecordOptions);
        json.WriteStartObject();
        json.WriteString("table", _table.Id);
        RecordPageContent.WritePage(request, _table.Count, Options.MaxOffset);
        json.WriteStartArray("nodes");
        foreach (TreeNode node in nodes)
        {
            json.WriteStartObject();
            json.WriteNumber("depth", node.Depth);
            json.WritePropertyName("record");
            records.Write(node.Record);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return null;
    }
}
