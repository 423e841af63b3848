using System.CommandLine;
using Summit.Cli.Output;
using Summit.Cli.Reports;

namespace Summit.Cli.Commands;

/// <summary><c>summit list</c> and <c>summit speakers</c>: list the records of a table.</summary>
internal static class ListCommand
{
    private const string Speakers = "speakers";

    /// <summary>Creates <c>summit list</c>. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal) =>
        RecordCommand.Create(
            terminal,
            new ExampleCommand(
                "list",
                "List the records of a table with the values of their fields",
                "summit list utterances --where speaker=Putin --where stance=denies",
                "summit list entries --sort=-published --limit 5",
                "summit list talks --fields id,start,title --corpus bin/Release/net10.0/Conference.dll"
            ),
            new RecordCommandKind(
                "The table, such as entries",
                catalog => catalog.Tables,
                (catalog, name) => catalog.Table(name!),
                (table, page, fields) => new ListReport(table, page, fields)
            )
        );

    /// <summary>Creates <c>summit speakers</c>. It writes to <paramref name="terminal"/>.</summary>
    public static Command CreateForSpeakers(Terminal terminal) =>
        RecordCommand.Create(
            terminal,
            new ExampleCommand(
                Speakers,
                "List the speakers: a short form of list speakers",
                "summit speakers --where delegation=finland"
            ),
            new RecordCommandKind(
                null,
                catalog => catalog.Tables,
                (catalog, _) => catalog.Table(Speakers),
                (table, page, fields) => new ListReport(table, page, fields)
            )
        );
}
