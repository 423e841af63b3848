using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Usage;

namespace Summit.Cli.Input;

/// <summary>The option <c>--corpus</c>, which selects the corpus to read.</summary>
internal static class CorpusOption
{
    private const string Name = "--corpus";

    /// <summary>Creates the option.</summary>
    public static Option<string?> Create() =>
        new(Name)
        {
            Description =
                "Read this compiled assembly instead of the Helsinki corpus; path#Name selects one of several corpora",
            HelpName = "path",
        };

    /// <summary>Creates the option for commands that need only the schema of a corpus and find it themselves.</summary>
    public static Option<CorpusName> CreateForSchema() =>
        new(Name)
        {
            Description =
                "Read the schema from this compiled assembly instead of the newest build around the folder; path#Name or #Name selects one of several corpora",
            HelpName = "path",
            CustomParser = argument => CorpusName.Parse(argument.Tokens[0].Value),
        };

    /// <summary>
    /// Opens the corpus that <paramref name="option"/> names, or the Helsinki corpus if the option is not given.
    /// </summary>
    /// <exception cref="UsageException">The corpus does not exist.</exception>
    public static Corpus Open(ParseResult arguments, Option<string?> option) =>
        arguments.GetValue(option) is { } path ? CorpusAssembly.Open(path) : Corpus.Flagship;

    /// <summary>
    /// Returns the assembly whose code a command line runs; null if it runs no code of a corpus but the Helsinki
    /// corpus.
    /// </summary>
    public static string? Given(ParseResult arguments) =>
        Of(arguments.CommandResult.Command).Select(arguments.GetValue).FirstOrDefault();

    /// <summary>Returns whether a command loads the corpus that its option names.</summary>
    public static bool RunsCode(Command command) => Of(command).Any();

    private static IEnumerable<Option<string?>> Of(Command command) =>
        command.Options.OfType<Option<string?>>().Where(option => option.Name == Name);
}
