using System.Globalization;
using Spectre.Console;
using Summit.Cli.Checking;
using Summit.Cli.Notation;
using Summit.Cli.Output;

namespace Summit.Cli.Findings;

/// <summary>Writes diagnostics for a terminal: each with its line of YAML and a mark below the span.</summary>
internal sealed class RichFindings : IFindingForm
{
    private static readonly Style Error = new(Color.Red, decoration: Decoration.Bold);

    private static readonly Style Warning = new(Color.Olive, decoration: Decoration.Bold);

    /// <inheritdoc/>
    public void Write(CheckResult result, Terminal terminal)
    {
        IAnsiConsole console = RichConsole.Open(terminal);
        var lines = new SourceLines();
        foreach (Finding finding in result.Findings)
            Write(console, finding, lines.Of(finding.Spec));
        console.WriteLine(Summary(result));
    }

    private static void Write(IAnsiConsole console, Finding finding, string? line)
    {
        Style style = StyleOf(finding);
        console.Write(
            new Paragraph()
                .Append(VisibleText.OnOneLine(PlainFindings.LocationOf(finding)), Palette.Strong)
                .Append(": ")
                .Append($"{finding.SeverityName} {finding.Id}", style)
                .Append($": {VisibleText.OnOneLine(finding.Message)}")
        );
        console.WriteLine();
        if (line is not null)
            WriteLine(console, finding, line, style);
        console.WriteLine();
    }

    private static void WriteLine(IAnsiConsole console, Finding finding, string line, Style style)
    {
        string number = finding.Span.StartLine.ToString(CultureInfo.InvariantCulture);
        var excerpt = SourceExcerpt.Of(line, finding.Span, console.Profile.Width - number.Length - 4);
        console.Write($" {number} │ ", Palette.Quiet);
        console.WriteLine(excerpt.Text);
        console.Write($" {new string(' ', number.Length)} │ ", Palette.Quiet);
        console.WriteLine(excerpt.Mark, style);
    }

    private static Style StyleOf(Finding finding) =>
        finding.Severity switch
        {
            Severity.Error => Error,
            Severity.Warning => Warning,
            _ => Palette.Accent,
        };

    private static string Summary(CheckResult result)
    {
        string files = Count(result.Files, "file");
        if (result.Findings.Count == 0)
            return $"{files}, nothing wrong";
        int errors = result.Findings.Count(finding => finding.Severity == Severity.Error);
        int warnings = result.Findings.Count(finding => finding.Severity == Severity.Warning);
        int notes = result.Findings.Count - errors - warnings;
        string kinds = string.Join(
            ", ",
            new[] { Count(errors, "error"), Count(warnings, "warning"), Count(notes, "note") }.Where(text =>
                text[0] != '0'
            )
        );
        return $"{files}, {kinds}; summit explain {result.Findings[0].Id} tells more";
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
