using System.CommandLine;
using System.CommandLine.Completions;

namespace Summit.Cli.Input;

/// <summary>The option <c>--in</c>, which selects the tables to search.</summary>
internal static class TableOption
{
    /// <summary>Creates the option; it may be repeated.</summary>
    /// <param name="corpus">The option that selects the corpus whose tables shell completion offers.</param>
    public static Option<string[]> Create(CorpusOption corpus)
    {
        var option = new Option<string[]>("--in")
        {
            Description =
                "Search this table, such as entries, instead of all searched tables; repeat for several tables",
            HelpName = "table",
            DefaultValueFactory = _ => [],
        };
        option.CompletionSources.Add(context =>
            corpus.OpenQuietly(context.ParseResult).Catalog.Searchable.Select(table => new CompletionItem(table.Id))
        );
        return option;
    }
}
