using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.Notation;
using Summit.Cli.Output;
using Summit.Helsinki;
using Summit.Json;

namespace Summit.Cli.Reports;

/// <summary>Lists speakers with their posts and their numbers of entries and utterances.</summary>
/// <param name="speakers">The speakers.</param>
internal sealed class SpeakersReport(IReadOnlyList<Speaker> speakers) : IReport
{
    /// <summary>Writes a table.</summary>
    public void WriteRich(IAnsiConsole console)
    {
        Table table = new Table { Border = TableBorder.Horizontal, BorderStyle = Palette.Quiet }
            .AddColumn(new TableColumn("Name").PadLeft(0))
            .AddColumn(new TableColumn("Post, delegation").PadLeft(0))
            .AddColumn(new TableColumn("Entries").RightAligned().PadLeft(0).NoWrap())
            .AddColumn(new TableColumn("Utterances").RightAligned().PadLeft(0).NoWrap());
        foreach (Speaker speaker in speakers)
        {
            table.AddRow(
                new StyledText(speaker.Name, Palette.Strong),
                PartOf(speaker),
                new StyledText(CountOf(speaker.Entries), Palette.Accent),
                new StyledText(CountOf(speaker.Utterances), Palette.Accent)
            );
        }

        console.Write(table);
    }

    /// <summary>Writes a line for each speaker: id, name, kind, delegation, posts, entries, utterances.</summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (Speaker speaker in speakers)
        {
            plain.Line(
                speaker.Id,
                speaker.Name,
                ValueText.Of(speaker.Kind),
                DelegationOf(speaker),
                string.Join("; ", speaker.Memberships),
                CountOf(speaker.Entries),
                CountOf(speaker.Utterances)
            );
        }
    }

    /// <summary>Writes an array of speakers.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (Speaker speaker in speakers)
            RecordJson.Write(json, speaker);
        json.WriteEndArray();
    }

    /// <summary>
    /// Returns the posts and the delegation in one cell, because separate columns would not fit into narrow terminals.
    /// </summary>
    private static Rows PartOf(Speaker speaker)
    {
        IEnumerable<StyledText> lines = speaker.Memberships.Select(membership => new StyledText(membership.Post));
        return new Rows(
            speaker.Delegation is null ? lines : lines.Append(new StyledText(DelegationOf(speaker), Palette.Quiet))
        );
    }

    private static string DelegationOf(Speaker speaker) =>
        speaker.Delegation is { } delegation ? ValueText.Of(delegation) : "";

    private static string CountOf<T>(RecordSet<T> records)
        where T : struct, IVisitableRecord<T> => records.Count.ToString(CultureInfo.InvariantCulture);
}
