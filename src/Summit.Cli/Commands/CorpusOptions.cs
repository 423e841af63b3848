using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Input;
using Summit.Cli.Usage;

namespace Summit.Cli.Commands;

/// <summary>The argument and the options by which corpora of any project are named.</summary>
internal sealed class CorpusOptions
{
    private readonly Argument<string> _folder = new("folder")
    {
        Description = "The folder of the corpus, or one that corpora lie in",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<CorpusName> _corpus = CorpusOption.CreateForSchema();

    /// <summary>Gives a command the argument and the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_corpus);
    }

    /// <summary>The folder that is named, absolute; it may be a file.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public string FolderOf(ParseResult arguments)
    {
        string folder = arguments.GetRequiredValue(_folder);
        return Path.Exists(folder)
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))
            : throw new UsageException($"There is no folder '{folder}': name the folder of a corpus.");
    }

    /// <summary>The schemas of the corpora in the folder.</summary>
    /// <exception cref="UsageException">There are none.</exception>
    public IReadOnlyList<CompiledSchema> SchemasOf(ParseResult arguments) =>
        new SchemaFinder(FolderOf(arguments), arguments.GetValue(_corpus)).Find();
}
