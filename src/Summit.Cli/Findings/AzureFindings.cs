using System.Globalization;
using Summit.Cli.Checking;
using Summit.Cli.Notation;
using Summit.Cli.Output;

namespace Summit.Cli.Findings;

/// <summary>
/// Writes logging commands, which Azure Pipelines lists as issues of the run. Notes are left out: Azure knows errors
/// and warnings only.
/// </summary>
internal sealed class AzureFindings : IFindingForm
{
    /// <inheritdoc/>
    public void Write(CheckResult result, Terminal terminal)
    {
        foreach (Finding finding in result.Findings.Where(finding => finding.Severity != Severity.Note))
            terminal.Out.WriteLine($"##vso[task.logissue {Properties(finding)}]{Escape(finding.Message)}");
    }

    private static string Properties(Finding finding) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"type={finding.SeverityName};sourcepath={EscapeProperty(finding.Path)};linenumber={finding.Span.StartLine};"
                + $"columnnumber={finding.Span.StartColumn};code={finding.Id}"
        );

    private static string Escape(string text) =>
        VisibleText.OnOneLine(
            text.Replace("%", "%AZP25", StringComparison.Ordinal)
                .Replace("\r", "%0D", StringComparison.Ordinal)
                .Replace("\n", "%0A", StringComparison.Ordinal)
        );

    private static string EscapeProperty(string text) =>
        Escape(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
