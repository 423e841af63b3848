using System.Text.Json;
using Summit.Catalog;
using Summit.Mcp.Answers;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>Returns the records that are similar to a record, and the records that refer to it.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
/// <param name="answers">Writes the references of records.</param>
internal sealed class RelatedTool(CorpusCatalog catalog, RecordAnswers answers)
    : CorpusTool(
        "related",
        "Related records",
        "Returns the records that are similar to a record by their words, and the records that refer to it, by field.",
        [
            Parameters.TableOf(catalog.Tables.Where(table => table.IsKeyed), "The table of the record."),
            new(Parameters.Key, ParameterKind.Text, "The key or an alias of the record.") { IsRequired = true },
            Parameters.Page(catalog)[0] with
            {
                Description = "The maximum number of records of each kind.",
            },
        ]
    )
{
    /// <inheritdoc/>
    protected override void Answer(ToolArguments arguments, Utf8JsonWriter json)
    {
        CatalogRecord record = Parameters.RecordOf(catalog, arguments);
        RelatedRecords related = record.Table.Related(record, arguments.Integer(Parameters.Limit));
        json.WriteStartObject();
        answers.WriteReference(json, record);
        WriteRecords(json, "similar", related.Similar);
        json.WriteStartArray("referring");
        foreach (ReferringRecords referring in related.Referring)
        {
            json.WriteStartObject();
            json.WriteString("table", referring.Table.Id);
            json.WriteString("field", referring.Field.Id);
            json.WriteNumber("total", referring.Total);
            WriteRecords(json, "records", referring.Records);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRecords(Utf8JsonWriter json, string name, IReadOnlyList<CatalogRecord> records)
    {
        json.WriteStartArray(name);
        foreach (CatalogRecord record in records)
        {
            json.WriteStartObject();
            answers.WriteReference(json, record);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
