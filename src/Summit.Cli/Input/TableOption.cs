using System.CommandLine;
using System.CommandLine.Completions;
using Summit.Cli.Search;

namespace Summit.Cli.Input;

/// <summary>The option that names the tables to search.</summary>
internal static class TableOption
{
    /// <summary>The option; it is given once for each table.</summary>
    /// <param name="corpus">The option that says of which corpus, for shells to complete its tables.</param>
    public static Option<string[]> Create(Option<string?> corpus)
    {
        var option = new Option<string[]>("--in")
        {
            Description =
                "Only this table, such as entries; given several times, these. Otherwise all that are searched",
            HelpName = "table",
            DefaultValueFactory = _ => [],
        };
        option.CompletionSources.Add(context =>
            SearchedTables
                .NamesOf(CorpusOption.Open(context.ParseResult, corpus))
                .Select(name => new CompletionItem(name))
        );
        return option;
    }
}
