using System.Text.Json;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Describes the corpus and its tables.</summary>
internal sealed class CorpusEndpoint(CorpusCatalog catalog, CorpusApiOptions options)
    : ApiEndpoint(catalog, options, "", ParameterKinds.None, ContentShape.Corpus)
{
    /// <inheritdoc/>
    public override string Summary => "Returns the corpus: its licence, its digest, and its tables with their fields.";

    /// <inheritdoc/>
    public override string? Write(in ApiRequest request)
    {
        Utf8JsonWriter json = request.Json;
        string root = request.Address.Root;
        json.WriteStartObject();
        json.WriteString("name", Catalog.Corpus.Name);
        json.WriteString("summary", Catalog.Corpus.Summary);
        json.WriteString("language", JsonNamingPolicy.KebabCaseLower.ConvertName(Catalog.Corpus.Language.ToString()));
        json.WriteString("license", Catalog.Corpus.License);
        json.WriteString("attribution", Catalog.Corpus.Attribution);
        json.WriteString("digest", Catalog.Digest);
        json.WriteString("search", Catalog.Searchable.Any() ? $"{root}/{TableRoutes.Search}" : null);
        json.WriteStartArray("tables");
        foreach (CatalogTable table in Catalog.Tables)
            Write(json, table, $"{root}/{TableRoutes.SegmentOf(table)}");
        json.WriteEndArray();
        json.WriteEndObject();
        return null;
    }

    private static void Write(Utf8JsonWriter json, CatalogTable table, string address)
    {
        json.WriteStartObject();
        json.WriteString("table", table.Id);
        json.WriteString("summary", table.Summary);
        json.WriteNumber("count", table.Count);
        json.WriteString("records", address);
        json.WriteString("search", table.IsSearchable ? $"{address}/{TableRoutes.Search}" : null);
        json.WriteString("timeline", table.Time is null ? null : $"{address}/{TableRoutes.Timeline}");
        json.WriteString("tree", table.Hierarchy is null ? null : $"{address}/{TableRoutes.Tree}");
        json.WriteStartArray("fields");
        foreach (CatalogField field in table.Fields)
            Write(json, table, field);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CatalogTable table, CatalogField field)
    {
        json.WriteStartObject();
        json.WriteString("field", JsonNamingPolicy.CamelCase.ConvertName(field.Name));
        json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(field.Kind.ToString()));
        json.WriteString("summary", field.Summary);
        json.WriteString("table", field.RecordType is { } type ? table.Catalog.TableOf(type).Id : null);
        json.WriteBoolean("isKey", field.Description.IsKey);
        json.WriteBoolean("isSearched", field.IsSearched);
        json.WriteBoolean("isSortable", field.IsSortable);
        json.WriteBoolean("isFacet", field.IsFacet);
        json.WriteEndObject();
    }
}
