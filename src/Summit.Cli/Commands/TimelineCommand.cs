using System.CommandLine;
using Summit.Cli.Output;
using Summit.Cli.Reports;

namespace Summit.Cli.Commands;

/// <summary><c>summit timeline</c>: lists records in order of time.</summary>
internal static class TimelineCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal) =>
        RecordCommand.Create(
            terminal,
            new ExampleCommand(
                "timeline",
                "List the records of a table that a date or an instant orders",
                "summit timeline --speaker Putin --speaker Trump --topic syria --from 15:00 --to 16:00",
                "summit timeline talks --where room=hall --corpus bin/Release/net10.0/Conference.dll"
            ),
            new RecordCommandKind(
                "The table; if it is missing, the only timeline of the corpus, or the one with schema:datePublished",
                catalog => catalog.Timelines,
                TableChoice.Timeline,
                (table, page, fields) => new TimelineReport(table, page, fields)
            )
            {
                IsSorted = true,
            }
        );
}
