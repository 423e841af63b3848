using System.Globalization;
using Summit.AspNetCore.Content;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Returns a record by its key, and redirects an alias to the key.</summary>
internal sealed class RecordEndpoint(CatalogTable table, CorpusApiOptions options)
    : ApiEndpoint(
        table.Catalog,
        options,
        TableRoutes.PatternOf(table, $"{{**{Key}}}"),
        ParameterKinds.Records,
        ContentShape.Record,
        table
    )
{
    private readonly CatalogTable _table = table;

    /// <inheritdoc/>
    public override string Summary =>
        _table.IsKeyed
            ? $"Returns a record of {_table.Id} by its key. An alias redirects to the key."
            : $"Returns a record of {_table.Id} by its position, from 0.";

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        CatalogRecord record = RecordFinder.Find(_table, KeyOf(request.Request), out string name);
        string expected = _table.IsKeyed ? record.Key : record.Ordinal.ToString(CultureInfo.InvariantCulture);
        if (name != expected)
            return $"{request.Address.Root}/{TableRoutes.SegmentOf(_table)}/{TableRoutes.SegmentOf(expected)}"
                + request.Request.QueryString.Value;
        new RecordContent(request.Json, request.Parameters.RecordOptions).Write(record);
        return null;
    }
}
