using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.Output;
using Summit.Cli.Statistics;

namespace Summit.Cli.Reports;

/// <summary>Shows the charts of a corpus.</summary>
/// <param name="charts">The charts.</param>
internal sealed class StatsReport(IReadOnlyList<Chart> charts) : IReport
{
    /// <summary>Writes bar charts, each below a rule.</summary>
    public void WriteRich(IAnsiConsole console)
    {
        foreach (Chart chart in charts)
        {
            console.Write(Heading.Create(chart.Title));
            console.Write(
                new BarChart().AddItems(chart.Bars, bar => new BarChartItem(
                    bar.Label,
                    bar.Count,
                    Palette.Accent.Foreground
                ))
            );
            console.WriteLine();
        }
    }

    /// <summary>Writes a line for each bar: chart, id, count, label.</summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (Chart chart in charts)
        {
            foreach (Bar bar in chart.Bars)
                plain.Line(chart.Name, bar.Id, bar.Count.ToString(CultureInfo.InvariantCulture), bar.Label);
        }
    }

    /// <summary>Writes an object with an array of bars for each chart.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (Chart chart in charts)
            ChartJson.Write(json, chart);
        json.WriteEndObject();
    }
}
