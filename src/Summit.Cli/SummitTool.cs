using System.CommandLine;
using System.CommandLine.Invocation;
using Summit.Catalog;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Usage;

namespace Summit.Cli;

/// <summary>
/// Runs the tool: parses a command line, executes the command, and reports every failure as one sentence and an exit
/// code.
/// </summary>
internal static class SummitTool
{
    /// <summary>
    /// Executes the command line <paramref name="arguments"/>, writes to <paramref name="terminal"/>, and returns the
    /// <see cref="ExitCode"/>.
    /// </summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            // Response files are disabled: an argument that begins with @ is literal.
            ParseResult result = SummitCommand
                .Create(terminal, arguments is [var first, ..] ? first : null)
                .Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return Answer(result, terminal);
        }
        catch (Exception exception)
        {
            return Fail(terminal, Describe(exception), ExitCode.Failure);
        }
    }

    /// <summary>
    /// Describes a failure in one sentence: users see no stack trace. The messages of the system name the file.
    /// </summary>
    private static string Describe(Exception exception)
    {
        if (!Directory.Exists("."))
            return "The current folder was deleted: change to another folder.";
        return exception is IOException or UnauthorizedAccessException
            ? exception.Message
            : $"Internal error: {exception.Message}";
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
            // Flushing now reports a full disk while an exit code can still be returned.
            terminal.Out.Flush();
            return exitCode;
        }
        catch (Exception exception) when (exception is UsageException or CatalogException)
        {
            return Fail(terminal, UsageError.Describe(result, exception.Message), ExitCode.Usage);
        }
        catch (Exception exception)
            when (CorpusOption.Given(result) is { } path
                && exception is not (IOException or UnauthorizedAccessException)
            )
        {
            // The code of a corpus can throw anything, above all if its assembly is damaged.
            string sentence = CorpusAssembly.Describe(path, exception);
            return Fail(terminal, UsageError.Describe(result, sentence), ExitCode.Usage);
        }
    }

    private static int Fail(Terminal terminal, string sentence, int exitCode)
    {
        try
        {
            terminal.Error.WriteLine($"{ToolCommand.Name}: {sentence}");
        }
        catch (IOException)
        {
            // Nobody can read the sentence; the exit code remains.
        }

        return exitCode;
    }
}
