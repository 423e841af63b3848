using System.Text.Json;
using Spectre.Console;
using Summit.Cli.Output;

namespace Summit.Cli.Reports;

/// <summary>Lists all diagnostics, one per line.</summary>
/// <param name="ids">The ids.</param>
internal sealed class DiagnosticsReport(IReadOnlyList<string> ids) : IReport
{
    /// <inheritdoc/>
    public void WriteRich(IAnsiConsole console)
    {
        foreach (DiagnosticPage page in ids.Select(DiagnosticPage.Of))
        {
            console.Write(page.Id, Palette.Accent);
            console.WriteLine($"  {page.Title}");
        }
    }

    /// <inheritdoc/>
    public void WritePlain(PlainWriter plain)
    {
        foreach (DiagnosticPage page in ids.Select(DiagnosticPage.Of))
            plain.Line(page.Id, page.Title);
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
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
