using Summit.Cli.Checking;
using Summit.Cli.Notation;
using Summit.Cli.Output;

namespace Summit.Cli.Findings;

/// <summary>
/// Writes one line per diagnostic, <c>file:line:column: severity id: message</c>, the format of compilers.
/// </summary>
internal sealed class PlainFindings : IFindingForm
{
    /// <inheritdoc/>
    public void Write(CheckResult result, Terminal terminal)
    {
        foreach (Finding finding in result.Findings)
            terminal.Out.WriteLine(VisibleText.OnOneLine(LineOf(finding)));
    }

    /// <summary>Returns a diagnostic with its location. The text may contain control characters.</summary>
    public static string LineOf(Finding finding) =>
        $"{LocationOf(finding)}: {finding.SeverityName} {finding.Id}: {finding.Message}";

    /// <summary>Returns the location of a diagnostic.</summary>
    public static string LocationOf(Finding finding) =>
        FormattableString.Invariant($"{finding.Path}:{finding.Span.StartLine}:{finding.Span.StartColumn}");
}
