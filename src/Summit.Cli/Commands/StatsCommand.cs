using System.CommandLine;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Cli.Statistics;

namespace Summit.Cli.Commands;

/// <summary><c>summit stats</c>: shows counts of records as charts.</summary>
internal static class StatsCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var corpus = new CorpusOption(terminal);
        Argument<string?> name = TableArgument.Create(
            corpus,
            "The table; if it is missing, the tables that a time orders or that are searched",
            catalog => catalog.Tables,
            isOptional: true
        );

        var command = new ExampleCommand(
            "stats",
            "Show counts of records by time and by the values of their fields, as charts",
            "summit stats entries --json",
            "summit stats --corpus bin/Release/net10.0/Conference.dll"
        )
        {
            name,
            corpus.Option,
        };
        command.AnswerOn(terminal, arguments =>
        {
            Catalog.CorpusCatalog catalog = corpus.Open(arguments).Catalog;
            return new StatsReport(
                arguments.GetValue(name) is { } table
                    ? [.. TableCharts.Of(catalog.Table(table))]
                    : TableCharts.Of(catalog)
            );
        });
        return command;
    }
}
