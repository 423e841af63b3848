using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Commands;

/// <summary><c>summit explain</c>: shows the help page of a diagnostic.</summary>
internal static class ExplainCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var ids = new Argument<string[]>("id")
        {
            Description = "The id of a diagnostic, such as SUM0014; without an id, all diagnostics are listed",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "id",
            CustomParser = Find,
            DefaultValueFactory = _ => [],
        };
        ids.CompletionSources.Clear();
        ids.CompletionSources.Add(_ => DiagnosticPages.Ids.Select(id => new CompletionItem(id)));

        var command = new ExampleCommand(
            "explain",
            "Show the help page of a diagnostic: cause, example and fix",
            "summit explain SUM0014"
        )
        {
            ids,
        };
        command.AnswerOn(terminal, arguments =>
            arguments.GetRequiredValue(ids) is { Length: > 0 } named
                ? new ExplainReport(named)
                : new DiagnosticsReport(DiagnosticPages.Ids)
        );
        return command;
    }

    private static string[] Find(ArgumentResult result)
    {
        var found = new List<string>();
        foreach (Token token in result.Tokens)
        {
            if (
                DiagnosticPages.Ids.FirstOrDefault(id =>
                    string.Equals(id, token.Value, StringComparison.OrdinalIgnoreCase)
                ) is
                { } id
            )
                found.Add(id);
            else
                result.AddError($"There is no diagnostic '{token.Value}': 'summit explain' lists all diagnostics.");
        }

        return [.. found];
    }
}
