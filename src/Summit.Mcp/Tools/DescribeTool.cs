using System.Text.Json;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Mcp.Addresses;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>Describes the corpus and its tables, or the fields of one table.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
/// <param name="uris">The addresses of the resources.</param>
internal sealed class DescribeTool(CorpusCatalog catalog, ResourceUri uris)
    : CorpusTool(
        "describe",
        "Describe the corpus",
        $"Describes {catalog.Corpus.Name}: its tables with their sizes, or the fields of one table.",
        [
            Parameters.TableOf(catalog.Tables, "The table whose fields to describe; none for all tables.") with
            {
                IsRequired = false,
            },
        ]
    )
{
    /// <summary>Writes the description of the corpus as an object.</summary>
    public static void WriteCorpus(CorpusCatalog catalog, ResourceUri uris, Utf8JsonWriter json)
    {
        ICorpus corpus = catalog.Corpus;
        json.WriteStartObject();
        json.WriteString("corpus", corpus.Name);
        json.WriteString("uri", uris.Corpus);
        Write(json, "summary", corpus.Summary);
        json.WriteString("language", corpus.Language.ToString());
        Write(json, "license", corpus.License);
        Write(json, "attribution", corpus.Attribution);
        json.WriteString("digest", catalog.Digest);
        json.WriteStartArray("tables");
        foreach (CatalogTable table in catalog.Tables)
            WriteTable(json, table, withFields: false);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    protected override void Answer(ToolArguments arguments, Utf8JsonWriter json)
    {
        if (arguments.Text(Parameters.Table) is { } table)
            WriteTable(json, catalog.Table(table), withFields: true);
        else
            WriteCorpus(catalog, uris, json);
    }

    private static void WriteTable(Utf8JsonWriter json, CatalogTable table, bool withFields)
    {
        json.WriteStartObject();
        json.WriteString("table", table.Id);
        Write(json, "summary", table.Summary ?? table.Record.Summary);
        json.WriteNumber("records", table.Count);
        json.WriteBoolean("isKeyed", table.IsKeyed);
        json.WriteBoolean("isSearched", table.IsSearchable);
        Write(json, "timeline", table.Time?.Id);
        Write(json, "hierarchy", table.Hierarchy?.Id);
        if (withFields)
        {
            json.WriteStartArray("fields");
            foreach (CatalogField field in table.Fields)
                WriteField(json, table.Catalog, field);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, CorpusCatalog catalog, CatalogField field)
    {
        json.WriteStartObject();
        json.WriteString("field", field.Id);
        json.WriteString("kind", PascalName.ToKebab(field.Kind.ToString()));
        Write(json, "summary", field.Summary);
        if (field.RecordType is { } type)
            Write(json, "records", catalog.Tables.FirstOrDefault(table => table.RecordType == type)?.Id);
        if (field.Description.IsOptional)
            json.WriteBoolean("isOptional", true);
        if (field.IsSearched)
            json.WriteBoolean("isSearched", true);
        if (field.Members.Count > 0)
        {
            json.WriteStartArray("members");
            foreach (string member in field.Members)
                json.WriteStringValue(member);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
