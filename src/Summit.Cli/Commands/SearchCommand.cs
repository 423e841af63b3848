using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Cli.Search;
using Summit.Helsinki;

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
        Option<string?> corpus = CorpusOption.Create();
        Option<string[]> tables = TableOption.Create(corpus);
        Option<string[]> speakers = NameOption(
            "--speaker",
            "Select records with this speaker; the same as --where speaker=... or speakers=..."
        );
        speakers.CompletionSources.Add(_ => CorpusKeys.Of(Helsinki2018.Speakers));
        Option<string[]> topics = NameOption(
            "--topic",
            "Select records about this topic or a narrower one; the same as --where topic=... or topics=..."
        );
        topics.CompletionSources.Add(_ => CorpusKeys.Of(Helsinki2018.Topics));
        Option<Condition[]> conditions = ConditionOption.Create(corpus);
        Option<string?> from = TimeOption(
            "--from",
            "Select records at or after this time: 15:30 on the day of the summit, 2018-07-16 or 2018-07-16T15:30:00Z"
        );
        Option<string?> to = TimeOption("--to", "Select records before this time");
        Option<int> limit = LimitOption.Create("Show at most this number of hits per table");
        Option<bool> facets = new("--facets")
        {
            Description = "Count all matches by their references, enums and truth values",
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
            speakers,
            topics,
            from,
            to,
            conditions,
            limit,
            facets,
            explain,
            corpus,
        };
        command.AnswerOn(terminal, arguments =>
            Answer(
                CorpusOption.Open(arguments, corpus),
                arguments.GetRequiredValue(tables),
                new SearchRequest(
                    QueryArgument.Read(arguments, query),
                    [
                        .. arguments
                            .GetRequiredValue(speakers)
                            .Select(name => new Condition($"--speaker {name}", ["speaker", "speakers"], name)),
                        .. arguments
                            .GetRequiredValue(topics)
                            .Select(name => new Condition($"--topic {name}", ["topic", "topics"], name)),
                        .. arguments.GetRequiredValue(conditions),
                        .. Times(arguments.GetValue(from), arguments.GetValue(to)),
                    ],
                    arguments.GetValue(limit),
                    arguments.GetValue(facets),
                    arguments.GetValue(explain)
                )
            )
        );
        return command;
    }

    private static SearchReport Answer(Corpus corpus, string[] tables, SearchRequest request)
    {
        IReadOnlyList<SearchedTable> searched = SearchedTables.Of(corpus, tables);
        ConditionFilter.Check([.. searched.Select(table => table.Schema)], request.Conditions);
        return new SearchReport(request, [.. searched.Select(table => table.Search(corpus, request))]);
    }

    private static IEnumerable<Condition> Times(string? from, string? to) =>
        Condition.Between(from, to) is { } condition ? [condition] : [];

    private static Option<string[]> NameOption(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = name[2..],
            DefaultValueFactory = _ => [],
        };

    private static Option<string?> TimeOption(string name, string description) =>
        new(name) { Description = description, HelpName = "time" };
}
