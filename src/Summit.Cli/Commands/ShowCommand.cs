using System.CommandLine;
using Summit.Cli.Input;
using Summit.Cli.Lookup;
using Summit.Cli.Output;
using Summit.Cli.Reports;

namespace Summit.Cli.Commands;

/// <summary><c>summit show</c>: everything that a record holds.</summary>
internal static class ShowCommand
{
    /// <summary>The command, answering on <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<IReadOnlyList<FoundRecord>> records = RecordArgument.Create();

        var command = new ExampleCommand(
            "show",
            "Everything that a record holds: an entry, an utterance, a medium, a speaker, a topic, a place, an event or a source",
            "summit show Niinistö")
        {
            records,
        };
        command.AnswerOn(terminal, arguments => new ShowReport(arguments.GetRequiredValue(records)));
        return command;
    }
}
