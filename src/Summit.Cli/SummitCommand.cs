using System.CommandLine;
using System.CommandLine.Help;
using Summit.Cli.Commands;
using Summit.Cli.Output;
using Summit.Cli.Usage;

namespace Summit.Cli;

/// <summary>Defines the commands of the tool.</summary>
internal static class SummitCommand
{
    private const string Description = """
        Search, check, format and export corpora that Summit compiles. Without --corpus, commands read the corpus that
        was built around the current folder, or else the Helsinki corpus, which describes the summit of 16 July 2018.

        Output in a terminal is formatted and coloured. In a pipe, with --plain or with NO_COLOR set, it is plain text:
        one record per line, fields separated by tabs. With --json it is JSON, described in docs/reference/json.md. All
        times are UTC.
        """;

    /// <summary>The commands with their names, in the order of the help.</summary>
    private static readonly (string Name, Func<Terminal, Command> Create)[] Commands =
    [
        ("timeline", TimelineCommand.Create),
        ("list", ListCommand.Create),
        ("tree", TreeCommand.Create),
        ("show", ShowCommand.Create),
        ("speakers", ListCommand.CreateForSpeakers),
        ("topics", TreeCommand.CreateForTopics),
        ("stats", StatsCommand.Create),
        ("search", SearchCommand.Create),
        ("suggest", SuggestCommand.Create),
        ("export", ExportCommand.Create),
        ("site", SiteCommand.Create),
        ("serve", ServeCommand.Create),
        ("mcp", McpCommand.Create),
        ("init", InitCommand.Create),
        ("check", CheckCommand.Create),
        ("explain", ExplainCommand.Create),
        ("schema", SchemaCommand.Create),
        ("inspect", InspectCommand.Create),
        ("fmt", FmtCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

    /// <summary>Creates the root command, whose subcommands write to <paramref name="terminal"/>.</summary>
    /// <param name="terminal">The output.</param>
    /// <param name="first">The first argument. If it names a command, only that command is created, because the others
    /// cost time.</param>
    public static RootCommand Create(Terminal terminal, string? first = null)
    {
        var root = new RootCommand(Description);
        bool isCommand = Array.Exists(Commands, command => command.Name == first);
        foreach ((string name, Func<Terminal, Command> create) in Commands)
        {
            if (!isCommand || name == first)
                root.Add(create(terminal));
        }

        // By default a root command has the name of its assembly. Shells pass the name that the user types.
        root.Aliases.Add(ToolCommand.Name);

        var help = new HelpWithExamples();
        root.SetAction(help.Invoke);

        // Replaces the default help option, which also accepts -?, /? and /h and would offer them to shell completion.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h") { Action = help });
        return root;
    }
}
