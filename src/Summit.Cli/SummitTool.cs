using System.CommandLine;
using System.CommandLine.Invocation;
using Summit.Cli.Output;
using Summit.Cli.Usage;

namespace Summit.Cli;

/// <summary>
/// Runs a command line: parses it, answers it, and turns whatever goes wrong into one sentence and an exit code.
/// </summary>
internal static class SummitTool
{
    /// <summary>
    /// Answers <paramref name="arguments"/> on <paramref name="terminal"/> and returns the <see cref="ExitCode"/>.
    /// </summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            // What is typed is meant: a word that begins with @ is no file of further arguments.
            ParseResult result = SummitCommand
                .Create(terminal, arguments is [var first, ..] ? first : null)
                .Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return Answer(result, terminal);
        }
        catch (Exception exception)
        {
            // The last resort: people get a sentence, never a stack trace.
            return Fail(terminal, $"Something failed that should not: {exception.Message}", ExitCode.Failure);
        }
    }

    private static int Answer(ParseResult result, Terminal terminal)
    {
        try
        {
            if (result.Action is ParseErrorAction)
                return Fail(terminal, UsageError.Describe(result), ExitCode.Usage);

            int exitCode = result.Invoke(
                new InvocationConfiguration
                {
                    Output = terminal.Out,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                }
            );
            // Here, not when the process ends: a full disk shows itself only now.
            terminal.Out.Flush();
            return exitCode;
        }
        catch (UsageException exception)
        {
            return Fail(terminal, UsageError.Describe(result, exception.Message), ExitCode.Usage);
        }
    }

    private static int Fail(Terminal terminal, string sentence, int exitCode)
    {
        terminal.Error.WriteLine($"{ToolCommand.Name}: {sentence}");
        return exitCode;
    }
}
