using System.Text.Json;
using Summit.AspNetCore.Content;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Writes a page of records.</summary>
internal static class RecordPageContent
{
    /// <summary>Writes the answer to a request.</summary>
    public static void Write(in ApiRequest request, CatalogTable table, CatalogPage page)
    {
        Utf8JsonWriter json = request.Json;
        json.WriteStartObject();
        json.WriteString("table", table.Id);
        WritePage(request, page.Total, table.Catalog.Options.MaxOffset);
        new RecordContent(json, request.Parameters.RecordOptions).Write("records", page.Records);
        json.WriteEndObject();
    }

    /// <summary>Writes which part of a result the answer to a request is.</summary>
    public static void WritePage(in ApiRequest request, int total, int maxOffset) =>
        PageContent.Write(
            request.Json,
            request.Address,
            total,
            request.Parameters.Offset,
            request.Parameters.Limit,
            maxOffset
        );
}
