using System.CommandLine;
using System.CommandLine.Help;
using Summit.Cli.Commands;
using Summit.Cli.Output;
using Summit.Cli.Usage;

namespace Summit.Cli;

/// <summary>The tree of commands.</summary>
internal static class SummitCommand
{
    private const string Description = """
        The Helsinki summit of 16 July 2018, as a live blog and a pre-summit article reported it. With --corpus some
        commands read any other compiled corpus.

        In a terminal the answers are set out for reading. Piped, with --plain or with NO_COLOR set they are plain
        text, one record a line, fields separated by tabs. With --json they are JSON, described in
        docs/reference/json.md. All times are UTC.
        """;

    /// <summary>The commands by name, in the order in which they are listed.</summary>
    private static readonly (string Name, Func<Terminal, Command> Create)[] Commands =
    [
        ("timeline", TimelineCommand.Create),
        ("show", ShowCommand.Create),
        ("speakers", SpeakersCommand.Create),
        ("topics", TopicsCommand.Create),
        ("stats", StatsCommand.Create),
        ("search", SearchCommand.Create),
        ("suggest", SuggestCommand.Create),
        ("export", ExportCommand.Create),
        ("init", InitCommand.Create),
        ("check", CheckCommand.Create),
        ("explain", ExplainCommand.Create),
        ("schema", SchemaCommand.Create),
        ("inspect", InspectCommand.Create),
        ("fmt", FmtCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

    /// <summary>The root of the tree, with commands that answer on <paramref name="terminal"/>.</summary>
    /// <param name="terminal">Where to answer.</param>
    /// <param name="first">The first argument: where it is a command, that alone is made, for the others cost time and are not asked.</param>
    public static RootCommand Create(Terminal terminal, string? first = null)
    {
        var root = new RootCommand(Description);
        bool isCommand = Array.Exists(Commands, command => command.Name == first);
        foreach ((string name, Func<Terminal, Command> create) in Commands)
        {
            if (!isCommand || name == first)
                root.Add(create(terminal));
        }

        // A root command is named after its assembly; shells pass what people type, and they type this.
        root.Aliases.Add(ToolCommand.Name);

        var help = new HelpWithExamples();
        root.SetAction(help.Invoke);

        // Only -h and --help: the default option also answers to -?, /? and /h, which shells would then complete.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h") { Action = help });
        return root;
    }
}
