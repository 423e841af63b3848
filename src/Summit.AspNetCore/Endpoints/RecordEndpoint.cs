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
        string name = KeyOf(request.Request) ?? "";
        CatalogRecord record = RecordFinder.Find(_table, name);
        if (RedirectOf(request, record, name) is { } address)
            return address;
        new RecordContent(request.Json, request.Parameters.RecordOptions).Write(record);
        return null;
    }

    /// <summary>
    /// Returns the address of a record that an alias or a longer way to write its ordinal names; null for the name in
    /// the address of the record.
    /// </summary>
    private string? RedirectOf(in ApiRequest request, CatalogRecord record, string name)
    {
        string expected = _table.IsKeyed ? record.Key : record.Ordinal.ToString(CultureInfo.InvariantCulture);
        bool isExpected =
            name == expected || Uri.UnescapeDataString(name).TrimStart(TableRoutes.Escape) == expected.TrimStart('~');
        return isExpected
            ? null
            : $"{request.Address.Root}/{TableRoutes.SegmentOf(_table)}/{TableRoutes.SegmentOf(expected)}"
                + request.Request.QueryString.Value;
    }
}
