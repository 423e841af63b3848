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
/// <param name="names">The names of fields.</param>
/// <param name="languages">The languages of the texts.</param>
internal sealed class BulkMapping(Corpus corpus, CorpusCatalog schema, JsonNames names, ExportLanguages languages)
{
    /// <summary>Length up to which a text can be sorted and grouped as a whole, in characters.</summary>
    private const int LongestKeyword = 256;

    /// <summary>The subfield by which decimals are compared and sorted, as the nearest double.</summary>
    private const string Number = "number";

    /// <summary>No particular language.</summary>
    private const string None = "none";

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
                    $"{BulkNames.SearchTexts}.{names.ConvertName(field.Name)}^{field.Description.SearchBoost}"
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
            json.WriteStartObject(names.ConvertName(field.Name));
            WriteField(json, table, field);
            json.WriteEndObject();
        }
    }

    private void WriteField(Utf8JsonWriter json, CatalogTable table, CatalogField field)
    {
        switch (field.Kind)
        {
            case FieldKind.Text or FieldKind.Texts when !field.Description.IsKey:
                WriteText(json, table, field);
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
            case FieldKind.Decimal:
                // A number type of a cluster has 64 bits, and a decimal has 96: the keyword keeps every digit.
                json.WriteString("type", "keyword");
                json.WriteStartObject("fields");
                json.WriteStartObject(Number);
                json.WriteString("type", "double");
                json.WriteEndObject();
                json.WriteEndObject();
                break;
            default:
                json.WriteString("type", TypeOf(field.Kind));
                break;
        }
    }

    private void WriteSearch(Utf8JsonWriter json, CatalogTable table)
    {
        json.WriteStartObject(BulkNames.SearchTexts);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (CatalogField field in table.Searched)
        {
            json.WriteStartObject(names.ConvertName(field.Name));
            WriteText(json, table, field);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>
    /// A field has one analyser. Texts whose records have different languages get the analyser that does not stem.
    /// </summary>
    private void WriteText(Utf8JsonWriter json, CatalogTable table, CatalogField field)
    {
        IReadOnlyCollection<string> ofRecords = languages.OfRecords(table);
        string language = languages.OfField(table, field) ?? (ofRecords.Count == 1 ? ofRecords.First() : None);
        json.WriteString("type", "text");
        json.WriteString("analyzer", BulkAnalyzer.Of(language));
    }

    private static string TypeOf(FieldKind kind) =>
        kind switch
        {
            FieldKind.Boolean => "boolean",
            FieldKind.Integer => "long",
            FieldKind.Unsigned => "unsigned_long",
            FieldKind.Double => "double",
            _ => "keyword",
        };
}
