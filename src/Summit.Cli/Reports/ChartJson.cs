using System.Text.Json;
using Summit.Cli.Statistics;

namespace Summit.Cli.Reports;

/// <summary>Writes charts as JSON.</summary>
internal static class ChartJson
{
    /// <summary>Writes the bars of a chart as an array under the name of the chart.</summary>
    public static void Write(Utf8JsonWriter json, Chart chart)
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
}
