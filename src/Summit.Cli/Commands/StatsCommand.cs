using System.CommandLine;
using Summit.Cli.CompiledCorpora;
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
        Option<string?> corpus = CorpusOption.Create();

        var command = new ExampleCommand(
            "stats",
            "Show entries by hour, by speaker and by topic, and utterances by stance, as charts",
            "summit stats --json",
            "summit stats --corpus bin/Release/net10.0/Conference.dll"
        )
        {
            corpus,
        };
        command.AnswerOn(terminal, arguments => new StatsReport(ChartsOf(CorpusOption.Open(arguments, corpus))));
        return command;
    }

    private static IReadOnlyList<Chart> ChartsOf(Corpus corpus) =>
        corpus == Corpus.Flagship ? CorpusCharts.All() : TableCharts.Of(corpus);
}
