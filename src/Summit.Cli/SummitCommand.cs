using System.CommandLine;
using System.CommandLine.Help;
using Summit.Cli.Commands;
using Summit.Cli.Output;

namespace Summit.Cli;

/// <summary>The tree of commands.</summary>
internal static class SummitCommand
{
    /// <summary>The name of the tool.</summary>
    public const string Name = "summit";

    private const string Description = """
        The Helsinki summit of 16 July 2018, as a live blog and a pre-summit article reported it.

        In a terminal the answers are set out for reading. Piped, with --plain or with NO_COLOR set they are plain
        text, one record a line, fields separated by tabs. With --json they are JSON, described in
        src/Summit.Cli/README.md. All times are UTC.
        """;

    /// <summary>The root of the tree, with commands that answer on <paramref name="terminal"/>.</summary>
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(Description)
        {
            TimelineCommand.Create(terminal),
            ShowCommand.Create(terminal),
            SpeakersCommand.Create(terminal),
            TopicsCommand.Create(terminal),
            StatsCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            FmtCommand.Create(terminal),
            CompletionCommand.Create(terminal),
        };

        // A root command is named after its assembly; shells pass what people type, and they type this.
        root.Aliases.Add(Name);

        var help = new HelpWithExamples();
        root.SetAction(help.Invoke);

        // Only -h and --help: the default option also answers to -?, /? and /h, which shells would then complete.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h") { Action = help });
        return root;
    }
}
