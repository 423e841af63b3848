using System.CommandLine;
using System.CommandLine.Completions;
using Summit.Catalog;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Usage;

namespace Summit.Cli.Input;

/// <summary>An argument that names a record of any table.</summary>
internal static class RecordArgument
{
    /// <summary>Creates the argument.</summary>
    /// <param name="corpus">The option that selects the corpus whose keys shell completion offers.</param>
    public static Argument<string> Create(CorpusOption corpus)
    {
        var argument = new Argument<string>("id")
        {
            Description = "The id of a record of any table, or an alias",
            HelpName = "id",
            Arity = ArgumentArity.ExactlyOne,
        };
        argument.CompletionSources.Add(context =>
            CorpusKeys
                .OfAllTables(corpus.OpenQuietly(context.ParseResult))
                .Distinct()
                .Select(key => new CompletionItem(key))
        );
        return argument;
    }

    /// <summary>Returns every record with this name.</summary>
    /// <exception cref="UsageException">No record has this name.</exception>
    public static IReadOnlyList<CatalogRecord> Find(Corpus corpus, string name)
    {
        IReadOnlyList<CatalogRecord> found = corpus.Catalog.Find(name);
        return found.Count > 0 ? found : throw new UsageException(DescribeUnknown(corpus, name));
    }

    private static string DescribeUnknown(Corpus corpus, string name)
    {
        string sentence = $"There is no record '{name}'.";
        IEnumerable<string> nearest = corpus
            .Catalog.Suggest(name)
            .Select(record => $"'{record.Key}' ({record.Table.Id})");
        string names = string.Join(" or ", nearest);
        return names.Length == 0 ? sentence : $"{sentence} Did you mean {names}?";
    }
}
