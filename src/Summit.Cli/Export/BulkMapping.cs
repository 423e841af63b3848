using System.Globalization;
using System.Text.Json;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Output;

namespace Summit.Cli.Export;

/// <summary>
/// Writes the mapping of an index. It is strict, so that the cluster rejects documents of another corpus. <c>_meta</c>
/// contains the licence and the searched fields with their boosts.
/// </summary>
/// <param name="corpus">The corpus.</param>
/// <param name="schema">The tables of the corpus.</param>
internal sealed class BulkMapping(Corpus corpus, CorpusCatalog schema)
{
    /// <summary>Length up to which a text can be sorted and grouped as a whole, in characters.</summary>
    private const int LongestKeyword = 256;

    /// <summary>Writes the mapping of <paramref name="table"/>.</summary>
    public void Write(Stream file, CatalogTable table)
    {
        JsonForm.Write(file, json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("mappings");
            json.WriteString("dynamic", "strict");
            WriteMeta(json, table);
            json.WriteStartObject("properties");
            WriteFields(json, table);
            if (table.Searched.Count > 0)
                WriteSearch(json, table);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        });
        file.WriteByte((byte)'\n');
    }

    private void WriteMeta(Utf8JsonWriter json, CatalogTable table)
    {
        json.WriteStartObject("_meta");
        json.WriteString("corpus", corpus.Name);
        json.WriteString("table", PascalName.ToKebab(table.Name));
        RightsJson.Write(json, corpus);
        json.WriteStartArray("searchFields");
        foreach (CatalogField field in table.Searched)
            json.WriteStringValue(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{BulkExport.SearchTexts}.{PascalName.ToCamel(field.Name)}^{field.Description.SearchBoost}"
                )
            );
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFields(Utf8JsonWriter json, CatalogTable table)
    {
        // Documents have no inverses.
        foreach (CatalogField field in table.Fields.Where(field => field.Kind != FieldKind.Inverse))
        {
            json.WriteStartObject(PascalName.ToCamel(field.Name));
            WriteField(json, field);
            json.WriteEndObject();
        }
    }

    private void WriteField(Utf8JsonWriter json, CatalogField field)
    {
        switch (field.Kind)
        {
            case FieldKind.Text or FieldKind.Texts when !field.Description.IsKey:
                WriteText(json);
                json.WriteStartObject("fields");
                json.WriteStartObject("keyword");
                json.WriteString("type", "keyword");
                json.WriteNumber("ignore_above", LongestKeyword);
                json.WriteEndObject();
                json.WriteEndObject();
                break;
            case FieldKind.Nested:
                json.WriteString("type", "nested");
                json.WriteStartObject("properties");
                WriteFields(json, schema.TableOf(field.RecordType!));
                json.WriteEndObject();
                break;
            case FieldKind.Date or FieldKind.Instant:
                json.WriteString("type", "date");
                json.WriteString("format", "strict_date_optional_time");
                break;
            default:
                json.WriteString("type", TypeOf(field.Kind));
                break;
        }
    }

    private void WriteSearch(Utf8JsonWriter json, CatalogTable table)
    {
        json.WriteStartObject(BulkExport.SearchTexts);
        json.WriteStartObject("properties");
        foreach (CatalogField field in table.Searched)
        {
            json.WriteStartObject(PascalName.ToCamel(field.Name));
            WriteText(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteText(Utf8JsonWriter json)
    {
        json.WriteString("type", "text");
        json.WriteString("analyzer", corpus.Language == Corpus.English ? "english" : "standard");
    }

    private static string TypeOf(FieldKind kind) =>
        kind switch
        {
            FieldKind.Boolean => "boolean",
            FieldKind.Integer => "long",
            FieldKind.Unsigned => "unsigned_long",
            FieldKind.Double or FieldKind.Decimal => "double",
            _ => "keyword",
        };
}
