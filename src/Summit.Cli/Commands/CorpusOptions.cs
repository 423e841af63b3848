using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Input;
using Summit.Cli.Usage;

namespace Summit.Cli.Commands;

/// <summary>The argument and the option that select corpora by folder and assembly.</summary>
internal sealed class CorpusOptions
{
    private readonly Argument<string> _folder = new("folder")
    {
        Description = "The folder of the corpus, or a folder that contains corpora",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<CorpusName> _corpus = CorpusOption.CreateForSchema();

    /// <summary>Adds the argument and the option to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_corpus);
    }

    /// <summary>Returns the absolute path of the folder or file that is named.</summary>
    /// <exception cref="UsageException">The folder does not exist.</exception>
    public string FolderOf(ParseResult arguments)
    {
        string folder = arguments.GetRequiredValue(_folder);
        return Path.Exists(folder)
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))
            : throw new UsageException($"There is no folder '{folder}': name the folder of a corpus.");
    }

    /// <summary>Returns the schemas of the corpora in the folder.</summary>
    /// <exception cref="UsageException">No schema is found.</exception>
    public IReadOnlyList<CompiledSchema> SchemasOf(ParseResult arguments) =>
        new SchemaFinder(FolderOf(arguments), arguments.GetValue(_corpus)).Find();
}
