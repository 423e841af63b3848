using System.Text.Json;
using Spectre.Console;
using Summit.Cli.Output;

namespace Summit.Cli.Reports;

/// <summary>Shows the help pages of diagnostics.</summary>
/// <param name="ids">The ids.</param>
internal sealed class ExplainReport(IReadOnlyList<string> ids) : IReport
{
    /// <inheritdoc/>
    public void WriteRich(IAnsiConsole console)
    {
        foreach (DiagnosticPage page in ids.Select(DiagnosticPage.Of))
            MarkdownPage.Write(console, page.Text);
    }

    /// <inheritdoc/>
    public void WritePlain(PlainWriter plain)
    {
        foreach (string line in ids.SelectMany(id => DiagnosticPage.Of(id).Text.TrimEnd().Split('\n')))
            plain.Line(line);
    }

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (DiagnosticPage page in ids.Select(DiagnosticPage.Of))
        {
            json.WriteStartObject();
            json.WriteString("id", page.Id);
            json.WriteString("title", page.Title);
            json.WriteString("page", page.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
