using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Usage;

namespace Summit.Cli.Input;

/// <summary>The option <c>--corpus</c>, which selects the corpus to read.</summary>
internal static class CorpusOption
{
    /// <summary>Creates the option.</summary>
    public static Option<string?> Create() =>
        new("--corpus")
        {
            Description =
                "The compiled assembly to read instead of the Helsinki corpus; of several corpora in it one, as path#Name",
            HelpName = "path",
        };

    /// <summary>Creates the option for commands that need only the schema of a corpus and find it themselves.</summary>
    public static Option<CorpusName> CreateForSchema() =>
        new("--corpus")
        {
            Description =
                "The compiled assembly that has the schema; of several corpora in it one, as path#Name. Otherwise the newest that is found around the folder; of those one, as #Name",
            HelpName = "path",
            CustomParser = argument => CorpusName.Parse(argument.Tokens[0].Value),
        };

    /// <summary>
    /// Opens the corpus that <paramref name="option"/> names, or the Helsinki corpus if the option is not given.
    /// </summary>
    /// <exception cref="UsageException">The corpus does not exist.</exception>
    public static Corpus Open(ParseResult arguments, Option<string?> option) =>
        arguments.GetValue(option) is { } path ? CorpusAssembly.Open(path) : Corpus.Flagship;
}
