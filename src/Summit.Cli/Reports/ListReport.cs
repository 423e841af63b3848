using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.Output;

namespace Summit.Cli.Reports;

/// <summary>Lists the records of a table.</summary>
/// <param name="table">The table.</param>
/// <param name="page">The records.</param>
/// <param name="fields">The fields of the plain form; empty to choose them by roles.</param>
internal sealed class ListReport(CatalogTable table, CatalogPage page, IReadOnlyList<CatalogField> fields) : IReport
{
    /// <summary>Maximum number of columns with numbers of records, so that a row fits into a narrow terminal.</summary>
    private const int MaxCounts = 2;

    /// <summary>
    /// Writes a table: the label and the key; the values of fields with few values, and nested records that summarise
    /// a record; and the numbers of records of the first two inverses.
    /// </summary>
    public void WriteRich(IAnsiConsole console)
    {
        CatalogField[] counts =
        [
            .. table
                .Fields.Where(field => field is { Kind: FieldKind.Inverse, Description.IsTransitive: false })
                .Take(MaxCounts),
        ];
        Table rows = new Table { Border = TableBorder.Horizontal, BorderStyle = Palette.Quiet }
            .AddColumn(new TableColumn(PascalName.ToWords(table.Label?.Name ?? table.Record.Name)).PadLeft(0))
            .AddColumn(new TableColumn("About").PadLeft(0));
        foreach (CatalogField count in counts)
            rows.AddColumn(new TableColumn(PascalName.ToWords(count.Name)).RightAligned().PadLeft(0).NoWrap());
        foreach (CatalogRecord record in page.Records)
            rows.AddRow([NameOf(record), AboutOf(record), .. counts.Select(count => CountOf(record, count))]);
        console.Write(rows);
        console.Write(PageTotal.Of(table, page));
    }

    /// <summary>
    /// Writes a line for each record: the given fields, or else the time, the key, references, enums and truth values,
    /// numbers of nested and referring records, and the label.
    /// </summary>
    public void WritePlain(PlainWriter plain) =>
        RecordLines.WritePlain(plain, page.Records, fields.Count > 0 ? fields : RecordColumns.OfList(table));

    /// <summary>Writes an array of records.</summary>
    public void WriteJson(Utf8JsonWriter json) => RecordLines.WriteJson(json, page.Records);

    private static Paragraph NameOf(CatalogRecord record)
    {
        var name = new Paragraph(record.Label, Palette.Strong);
        if (record.Key.Length > 0 && record.Key != record.Label)
            name.Append("\n" + record.Key, Palette.Quiet);
        return name;
    }

    /// <summary>Returns the nested records that summarise a record, and its values of fields with few values.</summary>
    private Rows AboutOf(CatalogRecord record)
    {
        IEnumerable<StyledText> summaries = table
            .Fields.Where(field => field is { Kind: FieldKind.Nested, Description.IsSummary: true })
            .SelectMany(record.ValuesOf)
            .Select(value => new StyledText(value.Label));
        string values = string.Join(
            " · ",
            table
                .Fields.Where(field => field == table.Time || field.IsFacet)
                .Select(field =>
                    field.Kind == FieldKind.Boolean
                        ? (record.ValuesOf(field) is [{ Id: "true" }] ? PascalName.ToWords(field.Name) : "")
                        : RecordColumns.Labels(record, field)
                )
                .Where(labels => labels.Length > 0)
        );
        return new Rows(values.Length == 0 ? summaries : summaries.Append(new StyledText(values, Palette.Quiet)));
    }

    private static StyledText CountOf(CatalogRecord record, CatalogField field) =>
        new(record.CountOf(field).ToString(CultureInfo.InvariantCulture), Palette.Accent);
}
