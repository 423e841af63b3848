using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Summit.Cli.Input;
using Summit.Cli.Usage;

namespace Summit.Cli.Commands;

/// <summary>
/// Writes the help of a command, followed by its examples; the help of the root shows the first example of each
/// command.
/// </summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    /// <summary>True: <c>--help</c> works even if the rest of the command line is invalid.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.Write(HelpOf(parseResult));

        if (CodeOf(parseResult.CommandResult.Command) is { } sentence)
            output.WriteLine($"{sentence}\n");
        IReadOnlyList<string> examples = ExamplesOf(parseResult.CommandResult.Command);
        output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (string example in examples)
            output.WriteLine($"  {example}");
        return ExitCode.Success;
    }

    /// <summary>Returns whether a command runs code of a corpus, as a sentence; null if it reads no other corpus.</summary>
    private static string? CodeOf(Command command) =>
        CorpusOption.RunsCode(command)
            ? "The assembly that --corpus names is loaded, and its code runs: name only assemblies that you trust."
        : command is ExampleCommand { RunsNoCode: true } ? "No code of a corpus runs."
        : null;

    private static string HelpOf(ParseResult parseResult)
    {
        using var help = new StringWriter { NewLine = "\n" };
        InvocationConfiguration configuration = parseResult.InvocationConfiguration;
        TextWriter output = configuration.Output;
        configuration.Output = help;
        new HelpAction().Invoke(parseResult);
        configuration.Output = output;

        // The usage line contains the name of the assembly; replace it by the name of the tool.
        return help.ToString()
            .Replace($"  {RootCommand.ExecutableName} ", $"  {ToolCommand.Name} ", StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> ExamplesOf(Command command) =>
        command is ExampleCommand { Examples: var examples }
            ? examples
            : [.. command.Subcommands.OfType<ExampleCommand>().Select(subcommand => subcommand.Examples[0])];
}
