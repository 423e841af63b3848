using Summit.Cli.Checking;
using Summit.Cli.Output;

namespace Summit.Cli.Findings;

/// <summary>A line a diagnostic, <c>file:line:column: severity id: message</c>, as editors and scripts read it of compilers.</summary>
internal sealed class PlainFindings : IFindingForm
{
    /// <inheritdoc/>
    public void Write(CheckResult result, Terminal terminal)
    {
        foreach (Finding finding in result.Findings)
            terminal.Out.WriteLine($"{PlaceOf(finding)}: {finding.SeverityName} {finding.Id}: {finding.Message}");
    }

    /// <summary>Where a diagnostic stands.</summary>
    public static string PlaceOf(Finding finding) =>
        FormattableString.Invariant($"{finding.Path}:{finding.Span.StartLine}:{finding.Span.StartColumn}");
}
