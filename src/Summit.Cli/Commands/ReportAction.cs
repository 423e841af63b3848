using System.CommandLine;
using Summit.Cli.Output;
using Summit.Cli.Usage;

namespace Summit.Cli.Commands;

/// <summary>Connects commands to reports.</summary>
internal static class ReportAction
{
    /// <summary>
    /// Adds the options <c>--plain</c> and <c>--json</c> to <paramref name="command"/>, and an action that writes the
    /// report of <paramref name="answer"/>.
    /// </summary>
    /// <param name="command">The command.</param>
    /// <param name="terminal">The output.</param>
    /// <param name="answer">Creates the report; null if the command has written its whole output.</param>
    /// <param name="exitCode">Returns the exit code for a report; null to return success always.</param>
    public static void AnswerOn(
        this Command command,
        Terminal terminal,
        Func<ParseResult, IReport?> answer,
        Func<IReport, int>? exitCode = null
    )
    {
        var plain = new Option<bool>("--plain")
        {
            Description = "Write plain text: one record per line, fields separated by tabs",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON, as described in docs/reference/json.md" };
        command.Add(plain);
        command.Add(json);
        command.Validators.Add(result =>
        {
            if (result.GetValue(plain) && result.GetValue(json))
                result.AddError("--plain and --json exclude each other: use only one.");
        });
        command.SetAction(result =>
        {
            OutputForm form =
                result.GetValue(json) ? OutputForm.Json
                : result.GetValue(plain) ? OutputForm.Plain
                : terminal.Form;
            if (answer(result) is not { } report)
                return ExitCode.Success;
            ReportWriter.Write(report, form, terminal);
            return exitCode?.Invoke(report) ?? ExitCode.Success;
        });
    }
}
