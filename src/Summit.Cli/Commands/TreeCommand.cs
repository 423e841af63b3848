using System.CommandLine;
using Summit.Catalog;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;

namespace Summit.Cli.Commands;

/// <summary><c>summit tree</c> and <c>summit topics</c>: show a hierarchy.</summary>
internal static class TreeCommand
{
    private const string Topics = "topics";

    /// <summary>Creates <c>summit tree</c>. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var corpus = new CorpusOption(terminal);
        Argument<string?> name = TableArgument.Create(
            corpus,
            "The table; if it is missing, the only hierarchy of the corpus, or the one with skos:broader",
            catalog => catalog.Hierarchies,
            isOptional: true
        );
        var command = new ExampleCommand(
            "tree",
            "Show a table whose records form a hierarchy as a tree",
            "summit tree events",
            "summit tree tracks --corpus bin/Release/net10.0/Conference.dll"
        )
        {
            name,
        };
        return Complete(terminal, command, corpus, (arguments, catalog) =>
            TableChoice.Hierarchy(catalog, arguments.GetValue(name))
        );
    }

    /// <summary>Creates <c>summit topics</c>. It writes to <paramref name="terminal"/>.</summary>
    public static Command CreateForTopics(Terminal terminal)
    {
        var corpus = new CorpusOption(terminal);
        var command = new ExampleCommand(
            Topics,
            "Show the tree of topics: a short form of tree topics",
            "summit topics --plain | grep middle-east"
        );
        return Complete(terminal, command, corpus, (_, catalog) => TableChoice.Hierarchy(catalog, Topics));
    }

    private static Command Complete(
        Terminal terminal,
        Command command,
        CorpusOption corpus,
        Func<ParseResult, CorpusCatalog, CatalogTable> choose
    )
    {
        command.Add(corpus.Option);
        command.AnswerOn(terminal, arguments => new TreeReport(choose(arguments, corpus.Open(arguments).Catalog)));
        return command;
    }
}
