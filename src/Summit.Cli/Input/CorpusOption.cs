using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Output;
using Summit.Cli.Usage;
using Summit.Helsinki;

namespace Summit.Cli.Input;

/// <summary>
/// The option <c>--corpus</c>, which selects the corpus to read. Without it, the tool reads the corpus of the current
/// folder, or else the Helsinki corpus.
/// </summary>
/// <param name="terminal">The output, and the current folder.</param>
internal sealed class CorpusOption(Terminal terminal)
{
    private const string Name = "--corpus";

    /// <summary>The option.</summary>
    public Option<string?> Option { get; } =
        new(Name)
        {
            Description =
                "Read this compiled assembly instead of the newest build around the current folder or the Helsinki corpus; path#Name or #Name selects one of several corpora",
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
    /// Opens the corpus. Standard error says which one, if the current folder decided.
    /// </summary>
    /// <exception cref="UsageException">The corpus does not exist, or there are several.</exception>
    public Corpus Open(ParseResult arguments)
    {
        if (Find(arguments) is not { } found)
            return OpenQuietly(arguments);
        Announce(found);
        return Open(found);
    }

    private void Announce(CompiledSchema found)
    {
        string path = Path.GetRelativePath(terminal.Folder, found.Assembly);
        terminal.Error.WriteLine($"{ToolCommand.Name}: Reading {found.Shape.Name} from '{path}'.");
    }

    /// <summary>Opens the corpus for shell completion.</summary>
    /// <exception cref="UsageException">The corpus does not exist, or there are several.</exception>
    public Corpus OpenQuietly(ParseResult arguments) =>
        Find(arguments) is { } found ? Open(found)
        : arguments.GetValue(Option) is { } path ? CorpusAssembly.Open(path)
        : Corpus.Flagship;

    /// <summary>
    /// Returns the assembly of the corpus with its schema and its project; null for the Helsinki corpus of the tool.
    /// Standard error says which one, if the current folder decided.
    /// </summary>
    /// <exception cref="UsageException">The corpus does not exist, or there are several.</exception>
    public CompiledSchema? Locate(ParseResult arguments)
    {
        if (arguments.GetValue(Option) is not { } text || CorpusName.Parse(text) is not { Path: not null } name)
        {
            CompiledSchema? found = Find(arguments);
            if (found is not null)
                Announce(found);
            return found;
        }

        CompiledSchema[] schemas =
        [
            .. new SchemaFinder(terminal.Folder, name).Find().Where(schema => name.Means(schema.ClassName)),
        ];
        return schemas is [var only]
            ? only
            : throw new UsageException(
                $"'{name.Path}' contains several corpora: {string.Join(", ", schemas.Select(schema => schema.Shape.Name))}. "
                    + $"Name one, as in '{name.Path}{CorpusName.Mark}{schemas[0].Shape.Name}'."
            );
    }

    /// <summary>
    /// Returns the assembly whose code a command line runs; null if it runs no code of a corpus but the Helsinki
    /// corpus.
    /// </summary>
    public static string? Given(ParseResult arguments) =>
        Of(arguments.CommandResult.Command).Select(arguments.GetValue).FirstOrDefault();

    /// <summary>Returns whether a command loads the corpus that its option names.</summary>
    public static bool RunsCode(Command command) => Of(command).Any();

    private static Corpus Open(CompiledSchema schema) =>
        CorpusAssembly.Open($"{schema.Assembly}{CorpusName.Mark}{schema.ClassName}");

    /// <summary>
    /// Returns the corpus that the current folder decides: the option does not name an assembly. Returns null if the
    /// option does, or if there is no build around the folder.
    /// </summary>
    private CompiledSchema? Find(ParseResult arguments)
    {
        CorpusName name = arguments.GetValue(Option) is { } text ? CorpusName.Parse(text) : default;
        if (name.Path is not null)
            return null;
        var finder = new SchemaFinder(terminal.Folder, name);
        IReadOnlyList<CompiledSchema> found = ProjectFolders.IsInProject(terminal.Folder) ? finder.FindAny() : [];
        if (found.Count == 0 && name.Name is not null)
            found = finder.Find();
        if (found.Count <= 1)
            return found is [var only] ? only : null;
        // The default decides between several, as it does where there is none.
        return name.Name is null && found.Any(schema => schema.ClassName == typeof(Helsinki2018).FullName)
            ? null
            : throw new UsageException(
                $"There are several corpora around '{terminal.Folder}': {string.Join(", ", found.Select(schema => schema.ClassName))}. "
                    + $"Name one, as in '--corpus {CorpusName.Mark}{found[0].Shape.Name}'."
            );
    }

    private static IEnumerable<Option<string?>> Of(Command command) =>
        command.Options.OfType<Option<string?>>().Where(option => option.Name == Name);
}
