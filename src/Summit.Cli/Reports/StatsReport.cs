using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.Output;
using Summit.Cli.Statistics;

namespace Summit.Cli.Reports;

/// <summary>The charts of the corpus.</summary>
internal sealed class StatsReport : IReport
{
    private readonly IReadOnlyList<Chart> _charts = CorpusCharts.All();

    /// <summary>Bar charts, each under a rule.</summary>
    public void WriteRich(IAnsiConsole console)
    {
        foreach (Chart chart in _charts)
        {
            console.Write(Heading.Create(chart.Title));
            console.Write(new BarChart().AddItems(
                chart.Bars, bar => new BarChartItem(bar.Label, bar.Count, Palette.Accent.Foreground)));
            console.WriteLine();
        }
    }

    /// <summary>A line a bar: chart, id, count, label.</summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (Chart chart in _charts)
        {
            foreach (Bar bar in chart.Bars)
                plain.Line(chart.Name, bar.Id, bar.Count.ToString(CultureInfo.InvariantCulture), bar.Label);
        }
    }

    /// <summary>An object with an array of bars for each chart.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (Chart chart in _charts)
        {
            json.WriteStartArray(chart.Name);
            foreach (Bar bar in chart.Bars)
            {
                json.WriteStartObject();
                json.WriteString("id", bar.Id);
                json.WriteString("label", bar.Label);
                json.WriteNumber("count", bar.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
