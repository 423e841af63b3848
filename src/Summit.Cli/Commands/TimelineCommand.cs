using System.CommandLine;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Helsinki;

namespace Summit.Cli.Commands;

/// <summary><c>summit timeline</c>: lists entries in order of publication.</summary>
internal static class TimelineCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        Option<Speaker[]> speakers = new RecordOption<Speaker>(Helsinki2018.Speakers, "speaker").Several(
            "--speaker",
            "Select entries with this speaker; repeat to require several speakers"
        );
        Option<Topic[]> topics = new RecordOption<Topic>(Helsinki2018.Topics, "topic").Several(
            "--topic",
            "Select entries about this topic or a narrower one; repeat to require several topics"
        );
        Option<DateTimeOffset?> from = InstantOption.Create(
            "--from",
            "Select entries published at or after this time: 15:30 on the day of the summit, 2018-07-16 or 2018-07-16T15:30:00Z"
        );
        Option<DateTimeOffset?> to = InstantOption.Create("--to", "Select entries published before this time");
        Option<Source?> source = new RecordOption<Source>(Helsinki2018.Sources, "source").Single(
            "--source",
            "Select entries of this document"
        );
        Option<EntryKind?> kind = new EnumValue<EntryKind>("kind").Option("--kind", "Select entries of this kind");

        var command = new ExampleCommand(
            "timeline",
            "List the entries in order of publication",
            "summit timeline --speaker Putin --speaker Trump --topic syria --from 15:00 --to 16:00"
        )
        {
            speakers,
            topics,
            from,
            to,
            source,
            kind,
        };
        command.AnswerOn(terminal, arguments => new TimelineReport(
            new EntryFilter
            {
                Speakers = arguments.GetRequiredValue(speakers),
                Topics = arguments.GetRequiredValue(topics),
                From = arguments.GetValue(from),
                To = arguments.GetValue(to),
                Source = arguments.GetValue(source),
                Kind = arguments.GetValue(kind),
            }.Apply()
        ));
        return command;
    }
}
