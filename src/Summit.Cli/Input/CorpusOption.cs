using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Usage;

namespace Summit.Cli.Input;

/// <summary>The option that names the corpus to read.</summary>
internal static class CorpusOption
{
    /// <summary>The option.</summary>
    public static Option<string?> Create() =>
        new("--corpus")
        {
            Description =
                "The compiled assembly to read instead of the Helsinki corpus; of several corpora in it one, as path#Name",
            HelpName = "path",
        };

    /// <summary>The option of commands that need the schema of a corpus alone, and find it by themselves.</summary>
    public static Option<CorpusName> CreateForSchema() =>
        new("--corpus")
        {
            Description =
                "The compiled assembly that has the schema; of several corpora in it one, as path#Name. Otherwise the newest that is found around the folder; of those one, as #Name",
            HelpName = "path",
            CustomParser = argument => CorpusName.Parse(argument.Tokens[0].Value),
        };

    /// <summary>The corpus that <paramref name="option"/> names; the flagship where it is not given.</summary>
    /// <exception cref="UsageException">There is no such corpus.</exception>
    public static Corpus Open(ParseResult arguments, Option<string?> option) =>
        arguments.GetValue(option) is { } path ? CorpusAssembly.Open(path) : Corpus.Flagship;
}
