using System.Text.Json;
using Spectre.Console;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.Output;
using Summit.Json;

namespace Summit.Cli.Reports;

/// <summary>Shows all fields of records.</summary>
/// <param name="records">The records; several if tables share a name.</param>
/// <param name="jsonOptions">How the records are written as JSON.</param>
internal sealed class ShowReport(IReadOnlyList<CatalogRecord> records, RecordJsonOptions jsonOptions) : IReport
{
    /// <summary>Writes, for each record, a rule with its table, its label, and a grid of its fields.</summary>
    public void WriteRich(IAnsiConsole console)
    {
        foreach (CatalogRecord record in records)
        {
            console.Write(Heading.Create(PascalName.ToWords(record.Table.Name)));
            console.Write(new StyledText(record.Label + "\n\n", Palette.Strong));

            Grid fields = RichRecordWriter.CreateGrid();
            var writer = new RichRecordWriter(fields, isNested: false);
            record.Visit(ref writer);
            console.Write(fields);
        }
    }

    /// <summary>Writes a line with the table, then a line for each field, and an empty line between records.</summary>
    public void WritePlain(PlainWriter plain)
    {
        for (int i = 0; i < records.Count; i++)
        {
            if (i > 0)
                plain.Line();
            plain.Line("table", records[i].Table.Id);

            var writer = new PlainRecordWriter(plain);
            records[i].Visit(ref writer);
        }
    }

    /// <summary>Writes an array of objects with the table and the record.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (CatalogRecord record in records)
        {
            json.WriteStartObject();
            json.WriteString("table", record.Table.Id);
            json.WritePropertyName("record");
            record.WriteJson(json, JsonNames.Options(record.Table.Catalog, jsonOptions));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
