using System.Globalization;
using Summit.Cli.Checking;
using Summit.Cli.Notation;
using Summit.Cli.Output;

namespace Summit.Cli.Findings;

/// <summary>Writes workflow commands, which GitHub Actions shows as annotations of the changed lines.</summary>
internal sealed class GitHubFindings : IFindingForm
{
    /// <inheritdoc/>
    public void Write(CheckResult result, Terminal terminal)
    {
        foreach (Finding finding in result.Findings)
        {
            string command = finding.Severity == Severity.Note ? "notice" : finding.SeverityName;
            terminal.Out.WriteLine($"::{command} {Properties(finding)}::{Escape(finding.Message)}");
        }
    }

    private static string Properties(Finding finding) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"file={EscapeProperty(finding.Path)},line={finding.Span.StartLine},endLine={finding.Span.EndLine},"
                + $"col={finding.Span.StartColumn},endColumn={finding.Span.EndColumn},title={EscapeProperty($"{finding.Id} {finding.Title}")}"
        );

    private static string Escape(string text) =>
        VisibleText.OnOneLine(
            text.Replace("%", "%25", StringComparison.Ordinal)
                .Replace("\r", "%0D", StringComparison.Ordinal)
                .Replace("\n", "%0A", StringComparison.Ordinal)
        );

    private static string EscapeProperty(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
