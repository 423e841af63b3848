using System.Text.Json;
using Summit.Cli.Checking;
using Summit.Cli.Output;

namespace Summit.Cli.Findings;

/// <summary>Writes an array with an object for each diagnostic.</summary>
internal sealed class JsonFindings : IFindingForm
{
    /// <inheritdoc/>
    public void Write(CheckResult result, Terminal terminal) => JsonForm.Write(terminal, json =>
        {
            json.WriteStartArray();
            foreach (Finding finding in result.Findings)
                Write(json, finding);
            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", finding.SeverityName);
        json.WriteString("title", finding.Title);
        json.WriteString("message", finding.Message);
        json.WriteString("path", finding.Path);
        json.WriteNumber("line", finding.Span.StartLine);
        json.WriteNumber("column", finding.Span.StartColumn);
        json.WriteNumber("endLine", finding.Span.EndLine);
        json.WriteNumber("endColumn", finding.Span.EndColumn);
        json.WriteEndObject();
    }
}
