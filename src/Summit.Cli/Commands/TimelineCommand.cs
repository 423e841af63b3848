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
            "Only entries with this speaker; given several times, with all of them"
        );
        Option<Topic[]> topics = new RecordOption<Topic>(Helsinki2018.Topics, "topic").Several(
            "--topic",
            "Only entries about this topic or one narrower; given several times, about all of them"
        );
        Option<DateTimeOffset?> from = InstantOption.Create(
            "--from",
            "Only entries from this time on: 15:30 on the day of the summit, 2018-07-16 or 2018-07-16T15:30:00Z"
        );
        Option<DateTimeOffset?> to = InstantOption.Create(
            "--to",
            "Only entries before this time, which is itself left out"
        );
        Option<Source?> source = new RecordOption<Source>(Helsinki2018.Sources, "source").Single(
            "--source",
            "Only entries of this document"
        );
        Option<EntryKind?> kind = new EnumValue<EntryKind>("kind").Option("--kind", "Only entries of this kind");

        var command = new ExampleCommand(
            "timeline",
            "The entries in order of publication",
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
