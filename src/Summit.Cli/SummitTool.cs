using System.CommandLine;
using System.CommandLine.Invocation;
using Summit.Cli.Output;
using Summit.Cli.Usage;

namespace Summit.Cli;

/// <summary>
/// Runs a command line: parses it, answers it, and turns whatever goes wrong into one sentence and an exit code.
/// </summary>
/// <remarks>
/// <para>
/// Each folder of the project is a room, and a room uses only rooms named before it in this list. The root uses the rooms; no
/// room uses the root.
/// </para>
/// <list type="bullet">
/// <item><c>Usage</c>: exit codes, and the sentences for a wrong command line.</item>
/// <item><c>Notation</c>: names, values and instants as text.</item>
/// <item><c>CompiledCorpora</c>: corpora opened from assemblies, and their records by name.</item>
/// <item><c>CompiledSchemas</c>: schemas read from the metadata of assemblies that are not loaded.</item>
/// <item><c>CompiledData</c>: stored tables read from the metadata of assemblies that are not loaded.</item>
/// <item><c>Schema</c>: the tables and fields of an opened corpus.</item>
/// <item><c>Output</c>: the terminal, and writers of records in each output form.</item>
/// <item><c>Statistics</c>: counts to compare, by table and by field.</item>
/// <item><c>Search</c>: queries, conditions and hits over any table.</item>
/// <item><c>Checking</c>: YAML checked against a compiled schema.</item>
/// <item><c>Findings</c>: the output forms of a check.</item>
/// <item><c>Formatting</c>: the layout of YAML files.</item>
/// <item><c>Inference</c>: a C# schema for existing YAML.</item>
/// <item><c>JsonSchemas</c>: JSON Schemas for editors.</item>
/// <item><c>Export</c>: corpora as SQLite, CSV, JSON and bulk files.</item>
/// <item><c>Completion</c>: scripts for shells.</item>
/// <item><c>Input</c>: options and arguments.</item>
/// <item><c>Reports</c>: the answer of each command, in every output form.</item>
/// <item><c>Commands</c>: one class for each command.</item>
/// </list>
/// </remarks>
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
            ParseResult result = SummitCommand.Create(terminal, arguments is [var first, ..] ? first : null)
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

            int exitCode = result.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
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
