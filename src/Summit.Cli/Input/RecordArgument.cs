using System.CommandLine;
using System.CommandLine.Completions;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;
using Summit.Cli.Usage;

namespace Summit.Cli.Input;

/// <summary>An argument that names a record of any table.</summary>
internal static class RecordArgument
{
    /// <summary>The argument.</summary>
    /// <param name="corpus">The option that says of which corpus, for shells to complete its keys.</param>
    public static Argument<string> Create(Option<string?> corpus)
    {
        var argument = new Argument<string>("id")
        {
            Description = "The id of a record of any table, or another name that it has",
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

    /// <summary>Every record of that name.</summary>
    /// <exception cref="UsageException">There is none.</exception>
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
