using Summit.Cli.CompiledCorpora;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Usage;
using Summit.Compiler.Verify;
using Summit.Helsinki;

namespace Summit.Cli.CompiledData;

/// <summary>The data of a compiled corpus in an assembly.</summary>
/// <param name="Schema">The schema, and the path of the assembly.</param>
/// <param name="Classes">The emitted classes of all record types.</param>
internal sealed record StoredCorpus(CompiledSchema Schema, IReadOnlyList<StoredClass> Classes)
{
    /// <summary>
    /// Opens the corpus of an assembly: <c>path</c>, or <c>path#Name</c> if the assembly has several.
    /// </summary>
    /// <param name="name">The assembly; null for the project around the current folder, or else the Helsinki
    /// corpus.</param>
    /// <exception cref="UsageException">The file, the assembly or the corpus does not exist, or the tool cannot read
    /// it.</exception>
    public static StoredCorpus Open(string? name)
    {
        CompiledSchema schema = SchemaOf(name);
        IReadOnlyList<StoredClass> classes = StoredClassReader.Read(schema.Assembly, schema.Shape);
        return CorpusInspector.FindOtherLayout(classes) is { } other
            ? throw new UsageException(
                $"'{schema.Assembly}' has data layout {other.Found}, and this tool reads layout {other.Expected}: build it against version {Version} of Summit."
            )
            : new StoredCorpus(schema, classes);
    }

    private static string Version => typeof(Table<>).Assembly.GetName().Version!.ToString(3);

    private static CompiledSchema SchemaOf(string? name)
    {
        string folder = Directory.GetCurrentDirectory();
        if (name is null)
            return SchemaAround(folder)
                ?? Only(new SchemaFinder(folder, new CorpusName(typeof(Helsinki2018).Assembly.Location, null)).Find());
        CorpusName corpus = CorpusName.Parse(name);
        return corpus.Path is { } path && !File.Exists(path)
            ? throw new UsageException(
                $"There is no file '{path}': name the compiled assembly of a project with a corpus."
            )
            : Only(new SchemaFinder(folder, corpus).Find());
    }

    /// <summary>
    /// Returns the schema of the project around a folder; null if no project around it has a compiled corpus.
    /// </summary>
    private static CompiledSchema? SchemaAround(string folder)
    {
        foreach (
            string assembly in ProjectFolders
                .Above(folder)
                .SelectMany(ProjectFolders.AssembliesOf)
                .Select(file => file.FullName)
        )
        {
            try
            {
                if (SchemaAssembly.Read(assembly, known: []).Count > 0)
                    return Only(new SchemaFinder(folder, new CorpusName(assembly, null)).Find());
            }
            catch (UsageException)
            {
                // Outdated builds and files that are not valid assemblies are skipped.
            }
        }

        return null;
    }

    private static CompiledSchema Only(IReadOnlyList<CompiledSchema> schemas) =>
        schemas is [var only]
            ? only
            : throw new UsageException(
                $"'{schemas[0].Assembly}' has several corpora: {string.Join(", ", schemas.Select(schema => schema.ClassName))}. Name one, as in '{schemas[0].Assembly}{CorpusName.Mark}{schemas[0].Shape.Name}'."
            );
}
