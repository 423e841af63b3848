using System.CommandLine;
using System.CommandLine.Completions;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;
using Summit.Cli.Usage;

namespace Summit.Cli.Input;

/// <summary>An argument that names a record of any table.</summary>
internal static class RecordArgument
{
    /// <summary>Creates the argument.</summary>
    /// <param name="corpus">The option that selects the corpus whose keys shell completion offers.</param>
    public static Argument<string> Create(Option<string?> corpus)
    {
        var argument = new Argument<string>("id")
        {
            Description = "The id of a record of any table, or an alias",
            HelpName = "id",
            Arity = ArgumentArity.ExactlyOne,
        };
        argument.CompletionSources.Add(context =>
            CorpusKeys
                .OfAllTables(CorpusOption.Open(context.ParseResult, corpus))
                .Distinct()
                .Select(key => new CompletionItem(key))
        );
        return argument;
    }

    /// <summary>Returns every record with this name.</summary>
    /// <exception cref="UsageException">No record has this name.</exception>
    public static IReadOnlyList<FoundRecord> Find(Corpus corpus, string name)
    {
        IReadOnlyList<FoundRecord> found = RecordFinder.Find(corpus, name);
        return found.Count > 0 ? found : throw new UsageException(DescribeUnknown(corpus, name));
    }

    private static string DescribeUnknown(Corpus corpus, string name)
    {
        string sentence = $"There is no record '{name}'.";
        IEnumerable<string> nearest = RecordFinder
            .Suggest(corpus, name)
            .Select(record => $"'{record.Key}' ({PascalName.ToKebab(record.Table)})");
        string names = string.Join(" or ", nearest);
        return names.Length == 0 ? sentence : $"{sentence} Did you mean {names}?";
    }
}
