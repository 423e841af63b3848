using System.CommandLine;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;

namespace Summit.Cli.Commands;

/// <summary><c>summit show</c>: shows all fields of a record.</summary>
internal static class ShowCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var corpus = new CorpusOption(terminal);
        Argument<string> id = RecordArgument.Create(corpus);

        var command = new ExampleCommand(
            "show",
            "Show all fields of a record of any table",
            "summit show Niinistö",
            "summit show Niinistö --json --expand 1",
            "summit show opening --corpus bin/Release/net10.0/Conference.dll"
        )
        {
            id,
            corpus.Option,
        };
        RecordJsonInput recordJson = RecordJsonInput.AddTo(command);
        command.AnswerOn(terminal, arguments => new ShowReport(
            RecordArgument.Find(corpus.Open(arguments), arguments.GetRequiredValue(id)),
            recordJson.Read(arguments)
        ));
        return command;
    }
}
