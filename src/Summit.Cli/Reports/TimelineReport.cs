using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Catalog;
using Summit.Cli.Output;

namespace Summit.Cli.Reports;

/// <summary>Lists records in order of time.</summary>
/// <param name="table">The table, which a date or an instant orders.</param>
/// <param name="page">The records.</param>
/// <param name="fields">The fields of the plain form; empty to choose them by roles.</param>
internal sealed class TimelineReport(CatalogTable table, CatalogPage page, IReadOnlyList<CatalogField> fields) : IReport
{
    private const int DateLength = 10;
    private const int MinuteLength = 5;

    /// <summary>
    /// Writes, below a rule for each day, the time and the label of each record, and the records that it refers to.
    /// </summary>
    public void WriteRich(IAnsiConsole console)
    {
        foreach (IGrouping<string, CatalogRecord> day in page.Records.GroupBy(record => TimeOf(record)[..DateLength]))
        {
            var date = DateOnly.ParseExact(day.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            console.Write(Heading.Create(date.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture)));
            console.Write(GridOf(day));
            console.WriteLine();
        }

        console.Write(PageTotal.Of(table, page));
    }

    /// <summary>
    /// Writes a line for each record: the given fields, or else the time, the key, references, enums and truth values
    /// in the order of declaration, and the label.
    /// </summary>
    public void WritePlain(PlainWriter plain) =>
        RecordLines.WritePlain(plain, page.Records, fields.Count > 0 ? fields : RecordColumns.OfTimeline(table));

    /// <summary>Writes an array of records.</summary>
    public void WriteJson(Utf8JsonWriter json) => RecordLines.WriteJson(json, page.Records);

    private string TimeOf(CatalogRecord record) => record.ValuesOf(table.Time!)[0].Id;

    private Grid GridOf(IEnumerable<CatalogRecord> records)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (CatalogRecord record in records)
        {
            string time = TimeOf(record);
            string clock = time.Length > DateLength ? time.Substring(DateLength + 1, MinuteLength) : "";
            var text = new Paragraph(record.Label, Palette.Strong);
            if (SubjectOf(record) is { Length: > 0 } subject)
                text.Append("\n" + subject, Palette.Quiet);
            grid.AddRow(new StyledText(clock, Palette.Accent), text);
        }

        return grid;
    }

    /// <summary>Returns the labels of the records in the lists of references of a record.</summary>
    private string SubjectOf(CatalogRecord record) =>
        string.Join(
            " · ",
            table
                .Fields.Where(field => field.Kind == FieldKind.References)
                .Select(field => RecordColumns.Labels(record, field))
                .Where(labels => labels.Length > 0)
        );
}
