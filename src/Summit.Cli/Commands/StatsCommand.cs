using System.CommandLine;
using Summit.Cli.Output;
using Summit.Cli.Reports;

namespace Summit.Cli.Commands;

/// <summary><c>summit stats</c>: the corpus in figures.</summary>
internal static class StatsCommand
{
    /// <summary>The command, answering on <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new ExampleCommand(
            "stats",
            "Figures: entries an hour of the live blog, the speakers in most entries, the top topics, utterances by manner",
            "summit stats --json");
        command.AnswerOn(terminal, _ => new StatsReport());
        return command;
    }
}
