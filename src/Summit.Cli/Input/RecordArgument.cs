using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Summit.Cli.Lookup;
using Summit.Cli.Output;

namespace Summit.Cli.Input;

/// <summary>An argument that names a record of any table.</summary>
internal static class RecordArgument
{
    /// <summary>The argument; its value is every record of that name.</summary>
    public static Argument<IReadOnlyList<FoundRecord>> Create()
    {
        var argument = new Argument<IReadOnlyList<FoundRecord>>("id")
        {
            Description = "The id of a record of any table, or another name that it has",
            HelpName = "id",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = Find,
        };
        argument.CompletionSources.Add(_ => CorpusKeys.OfAllTables().Distinct().Select(key => new CompletionItem(key)));
        return argument;
    }

    private static IReadOnlyList<FoundRecord> Find(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        IReadOnlyList<FoundRecord> found = RecordFinder.Find(name);
        if (found.Count == 0)
            result.AddError(DescribeUnknown(name));
        return found;
    }

    private static string DescribeUnknown(string name)
    {
        string sentence = $"There is no record '{name}'.";
        IEnumerable<string> nearest = RecordFinder.Suggest(name)
            .Select(record => $"'{record.Key}' ({PascalName.ToKebab(record.Table)})");
        string names = string.Join(" or ", nearest);
        return names.Length == 0 ? sentence : $"{sentence} Did you mean {names}?";
    }
}
