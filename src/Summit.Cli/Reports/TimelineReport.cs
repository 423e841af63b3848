using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.Notation;
using Summit.Cli.Output;
using Summit.Helsinki;
using Summit.Json;

namespace Summit.Cli.Reports;

/// <summary>Lists entries in order of publication.</summary>
/// <param name="entries">The entries.</param>
internal sealed class TimelineReport(IReadOnlyList<Entry> entries) : IReport
{
    /// <summary>
    /// Writes, below a rule for each day, the time, the headline, the speakers and the topics of each entry.
    /// </summary>
    public void WriteRich(IAnsiConsole console)
    {
        foreach (IGrouping<DateTime, Entry> day in entries.GroupBy(entry => entry.Published.UtcDateTime.Date))
        {
            console.Write(Heading.Create(day.Key.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture)));
            console.Write(GridOf(day));
            console.WriteLine();
        }

        console.Write(new StyledText($"{entries.Count} {(entries.Count == 1 ? "entry" : "entries")}\n", Palette.Quiet));
    }

    /// <summary>Writes a line for each entry: time, id, source, kind, speakers, topics, headline.</summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (Entry entry in entries)
        {
            plain.Line(
                ValueText.Of(entry.Published),
                entry.Id,
                entry.Source.Id,
                ValueText.Of(entry.Kind),
                string.Join(',', entry.Speakers.Select(speaker => speaker.Id)),
                string.Join(',', entry.Topics.Select(topic => topic.Id)),
                entry.Headline
            );
        }
    }

    /// <summary>Writes an array of entries.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (Entry entry in entries)
            RecordJson.Write(json, entry);
        json.WriteEndArray();
    }

    private static Grid GridOf(IEnumerable<Entry> entries)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (Entry entry in entries)
        {
            grid.AddRow(
                new StyledText(
                    entry.Published.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture),
                    Palette.Accent
                ),
                new Paragraph(entry.Headline, Palette.Strong).Append("\n" + SubjectOf(entry), Palette.Quiet)
            );
        }

        return grid;
    }

    /// <summary>Returns the speakers and topics of an entry, which has at least one topic.</summary>
    private static string SubjectOf(Entry entry) =>
        entry.Speakers.IsEmpty
            ? string.Join(", ", entry.Topics)
            : $"{string.Join(", ", entry.Speakers)} · {string.Join(", ", entry.Topics)}";
}
