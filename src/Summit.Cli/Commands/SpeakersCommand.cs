using System.CommandLine;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Helsinki;

namespace Summit.Cli.Commands;

/// <summary><c>summit speakers</c>: lists speakers with their posts and counts.</summary>
internal static class SpeakersCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        Option<Delegation?> delegation = new EnumValue<Delegation>("delegation").Option(
            "--delegation",
            "Select speakers of this delegation"
        );
        Option<SpeakerKind?> kind = new EnumValue<SpeakerKind>("kind").Option("--kind", "Select speakers of this kind");

        var command = new ExampleCommand(
            "speakers",
            "List the speakers with their posts and their numbers of entries and utterances",
            "summit speakers --delegation finland"
        )
        {
            delegation,
            kind,
        };
        command.AnswerOn(terminal, arguments => new SpeakersReport(
            Choose(arguments.GetValue(delegation), arguments.GetValue(kind))
        ));
        return command;
    }

    private static List<Speaker> Choose(Delegation? delegation, SpeakerKind? kind)
    {
        var speakers = new List<Speaker>();
        foreach (Speaker speaker in Helsinki2018.Speakers)
        {
            if ((delegation is null || speaker.Delegation == delegation) && (kind is null || speaker.Kind == kind))
                speakers.Add(speaker);
        }

        return speakers;
    }
}
