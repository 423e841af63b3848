using System.CommandLine;
using Summit.Catalog;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Cli.Search;

namespace Summit.Cli.Commands;

/// <summary><c>summit search</c>: searches the text of records.</summary>
internal static class SearchCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> query = QueryArgument.Create(
            "query",
            "Words, +must, -not, \"a phrase\", prefix*, fuzzy~, field:word, NEAR(two words, 5), parentheses; quote the query for the shell"
        );
        var corpus = new CorpusOption(terminal);
        Option<string[]> tables = TableOption.Create(corpus);
        var conditions = new ConditionOptions(corpus, (_, opened) => opened.Catalog.Searchable);
        Option<string?> sort = new("--sort")
        {
            Description = "Sort the hits by this field instead of the score; -field puts the greatest value first",
            HelpName = "field",
        };
        Option<int?> offset = CountOption.Create("--offset", "Skip this number of hits per table", least: 0);
        Option<int> limit = LimitOption.Create("Show at most this number of hits per table");
        Option<bool> facets = new("--facets")
        {
            Description = "Count all matches by their references, enums and truth values",
        };
        Option<bool> expand = new("--expand")
        {
            Description = "Also search for the words that the ten best hits have in common",
        };
        Option<bool> explain = new("--explain")
        {
            Description = "Show how the query was read and what each term adds to a score",
        };

        var command = new ExampleCommand(
            "search",
            "Search the text of records, the best hits first",
            "summit search \"+syria israel -oil\" --speaker Putin --from 15:00",
            "summit search 'headline:trump \"arms control\"' --in entries --where kind!=statement --facets",
            "summit search nucular arms~ --explain --limit 3",
            "summit search tables --corpus bin/Release/net10.0/Conference.dll --where speakers=ada --json"
        )
        {
            query,
            tables,
        };
        conditions.AddTo(command);
        command.Add(sort);
        command.Add(offset);
        command.Add(limit);
        command.Add(facets);
        command.Add(expand);
        command.Add(explain);
        command.Add(corpus.Option);
        command.AnswerOn(terminal, arguments => Answer(
                corpus.Open(arguments),
                arguments.GetRequiredValue(tables),
                new SearchRequest(QueryArgument.Read(arguments, query))
                {
                    Sort = arguments.GetValue(sort) is { } field ? CatalogSort.Parse(field) : null,
                    Offset = arguments.GetValue(offset) ?? 0,
                    Limit = arguments.GetValue(limit),
                    WithFacets = arguments.GetValue(facets),
                    Expand = arguments.GetValue(expand) ? Expand.BestHits : Expand.None,
                    WithTerms = arguments.GetValue(explain),
                },
                conditions.Of(arguments)
            ));
        return command;
    }

    private static SearchReport Answer(
        Corpus corpus,
        string[] tables,
        SearchRequest request,
        IReadOnlyList<Condition> conditions
    )
    {
        IReadOnlyList<CatalogTable> searched = SearchedTables.Of(corpus, tables);
        Condition.Check(searched, conditions);
        return new SearchReport(
            request,
            [.. searched.Select(table => SearchedTable.Search(table, request, conditions))]
        );
    }
}
