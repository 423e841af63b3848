using System.Text.Json;
using Summit.Catalog;
using Summit.Cli.Output;
using Summit.Json;

namespace Summit.Cli.Reports;

/// <summary>Writes records in the forms that all lists of records share.</summary>
internal static class RecordLines
{
    /// <summary>Writes a line for each record, with a cell for each field.</summary>
    public static void WritePlain(
        PlainWriter plain,
        IEnumerable<CatalogRecord> records,
        IReadOnlyList<CatalogField> fields
    )
    {
        foreach (CatalogRecord record in records)
            plain.Line([.. fields.Select(field => RecordColumns.Cell(record, field))]);
    }

    /// <summary>Writes an array of records.</summary>
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<CatalogRecord> records)
    {
        RecordJsonOptions? options = null;
        json.WriteStartArray();
        foreach (CatalogRecord record in records)
            record.WriteJson(json, options ??= JsonNames.Options(record.Table.Catalog));
        json.WriteEndArray();
    }
}
