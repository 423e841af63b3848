using System.CommandLine;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Cli.Search;

namespace Summit.Cli.Commands;

/// <summary><c>summit suggest</c>: completes and corrects a query.</summary>
internal static class SuggestCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> typed = QueryArgument.Create(
            "typed",
            "The beginning of a query; its last word is completed"
        );
        var corpus = new CorpusOption(terminal);
        Option<string[]> tables = TableOption.Create(corpus);
        Option<int> limit = LimitOption.Create("Show at most this number of completions");

        var command = new ExampleCommand(
            "suggest",
            "Complete the last word of a query, and correct words that no record has",
            "summit suggest nucl",
            "summit suggest \"presidnt pu\" --in entries"
        )
        {
            typed,
            tables,
            limit,
            corpus.Option,
        };
        command.AnswerOn(terminal, arguments => new SuggestReport(
            QuerySuggestions.Of(
                SearchedTables.Of(corpus.Open(arguments), arguments.GetRequiredValue(tables)),
                QueryArgument.Read(arguments, typed),
                arguments.GetValue(limit)
            )
        ));
        return command;
    }
}
