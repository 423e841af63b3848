using System.Text.Json;
using Summit.Cli.Checking;

namespace Summit.Cli.Serving;

/// <summary>Writes the state of a served site for the script in its pages.</summary>
internal static class StateJson
{
    /// <summary>Returns the state as JSON in UTF-8.</summary>
    public static byte[] Of(SiteState state)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("version", state.Version);
            json.WriteNumber("site", state.SiteVersion);
            json.WriteBoolean("building", state.IsBuilding);
            json.WriteString("problem", state.Problem);
            json.WriteStartArray("findings");
            foreach (Finding finding in state.Findings)
                Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("severity", finding.SeverityName);
        json.WriteString("id", finding.Id);
        json.WriteString("message", finding.Message);
        json.WriteString("path", finding.Path);
        json.WriteNumber("line", finding.Span.StartLine);
        json.WriteNumber("column", finding.Span.StartColumn);
        json.WriteEndObject();
    }
}
