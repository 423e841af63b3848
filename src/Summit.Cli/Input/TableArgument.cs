using System.CommandLine;
using System.CommandLine.Completions;
using Summit.Catalog;

namespace Summit.Cli.Input;

/// <summary>An argument that names a table.</summary>
internal static class TableArgument
{
    /// <summary>Creates the argument.</summary>
    /// <param name="corpus">The option that selects the corpus whose tables shell completion offers.</param>
    /// <param name="description">The description of the argument.</param>
    /// <param name="tables">Returns the tables that the command can show.</param>
    /// <param name="isOptional">True if the command can choose a table itself.</param>
    public static Argument<string?> Create(
        CorpusOption corpus,
        string description,
        Func<CorpusCatalog, IEnumerable<CatalogTable>> tables,
        bool isOptional
    )
    {
        var argument = new Argument<string?>("table")
        {
            Description = description,
            HelpName = "table",
            Arity = isOptional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
        };
        argument.Validators.Add(QueryArgument.RefuseOptions);
        argument.CompletionSources.Add(context =>
            tables(corpus.OpenQuietly(context.ParseResult).Catalog).Select(table => new CompletionItem(table.Id))
        );
        return argument;
    }
}
