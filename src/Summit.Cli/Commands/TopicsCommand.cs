using System.CommandLine;
using Summit.Cli.Output;
using Summit.Cli.Reports;

namespace Summit.Cli.Commands;

/// <summary><c>summit topics</c>: shows the tree of topics with counts of entries.</summary>
internal static class TopicsCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new ExampleCommand(
            "topics",
            "Show the tree of topics with their numbers of entries",
            "summit topics --plain | grep middle-east"
        );
        command.AnswerOn(terminal, _ => new TopicsReport());
        return command;
    }
}
