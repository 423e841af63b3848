using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.Output;
using Summit.Cli.Statistics;

namespace Summit.Cli.Reports;

/// <summary>The charts of a corpus.</summary>
/// <param name="charts">The charts.</param>
internal sealed class StatsReport(IReadOnlyList<Chart> charts) : IReport
{
    /// <summary>Bar charts, each under a rule.</summary>
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

    /// <summary>A line a bar: chart, id, count, label.</summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (Chart chart in charts)
        {
            foreach (Bar bar in chart.Bars)
                plain.Line(chart.Name, bar.Id, bar.Count.ToString(CultureInfo.InvariantCulture), bar.Label);
        }
    }

    /// <summary>An object with an array of bars for each chart.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (Chart chart in charts)
            ChartJson.Write(json, chart);
        json.WriteEndObject();
    }
}
