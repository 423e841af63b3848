using Summit.Cli.CompiledCorpora;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;

namespace Summit.Cli.CompiledSchemas;

/// <summary>Finds the compiled schemas of the corpora in a folder.</summary>
/// <param name="folder">The folder: that of a corpus, one that corpora lie in, or one inside of a corpus; a file as well. It is absolute.</param>
/// <param name="corpus">Which corpus is wanted, and of which assembly; nothing of it for any.</param>
internal sealed class SchemaFinder(string folder, CorpusName corpus)
{
    private static readonly StringComparison PathComparison = OperatingSystem.IsWindows()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    /// <summary>
    /// Those of the assembly that is wanted, or else of the newest that were built of the projects around the folder.
    /// </summary>
    /// <exception cref="UsageException">There are none, or it is not clear which.</exception>
    public IReadOnlyList<CompiledSchema> Find() =>
        corpus.Path is { } path ? FindIn(Path.GetFullPath(path)) : FindAround();

    private CompiledSchema[] FindAround()
    {
        // Most corpora lie in their project, and then the repository need not be walked.
        CompiledSchema[] found = [.. Newest(ProjectFolders.Above(folder))];
        if (found.Length == 0)
            found = [.. Newest(ProjectFolders.Around(folder))];
        return found.Length > 0
            ? found
            : throw new UsageException(
                $"No built assembly has {(corpus.Name is null ? "a corpus" : $"a corpus '{corpus.Name}'")} in '{folder}': "
                    + "build the project that declares it, or name the assembly with --corpus."
            );
    }

    private CompiledSchema[] FindIn(string path)
    {
        string project = ProjectFolders.Of(path);
        CompiledSchema[] all =
        [
            .. SchemaAssembly.Read(path, known: []).Select(item => Resolve(path, project, item.ClassName, item.Shape)),
        ];
        if (all.Length == 0)
            throw new UsageException(
                $"'{path}' has no corpus: name the assembly that a project with a corpus is built to."
            );

        CompiledSchema[] wanted = Array.FindAll(all, IsWanted);
        CompiledSchema[] found = Array.FindAll(wanted, IsInFolder);
        if (found.Length > 0)
            return found;
        string names = string.Join(", ", all.Select(schema => schema.ClassName));
        return wanted switch
        {
            [var only] => [only with { Shape = only.Shape with { Folder = Elsewhere(only.Shape.Folder) } }],
            [] => throw new UsageException($"'{path}' has no corpus '{corpus.Name}': it has {names}."),
            _ => throw new UsageException(
                $"'{path}' has several corpora: {names}. Write which, as in '{path}{CorpusName.Mark}{wanted[0].Shape.Name}'."
            ),
        };
    }

    /// <summary>
    /// The folder of a corpus that was moved, or whose assembly was built elsewhere: one around the folder that is called like
    /// it, or else the folder.
    /// </summary>
    private string Elsewhere(string known)
    {
        string name = Path.GetFileName(known);
        string? same = ProjectFolders
            .Ancestors(folder)
            .FirstOrDefault(ancestor => string.Equals(Path.GetFileName(ancestor), name, PathComparison));
        if (same is null && File.Exists(folder))
            throw new UsageException($"'{folder}' is a file: name the folder of the corpus.");
        return Slashes(same ?? folder);
    }

    /// <summary>Of every corpus the newest build.</summary>
    private IEnumerable<CompiledSchema> Newest(IEnumerable<string> projects)
    {
        foreach (string project in projects)
        {
            var met = new HashSet<string>();
            foreach (FileInfo assembly in ProjectFolders.AssembliesOf(project))
            {
                foreach ((string className, CorpusShape shape) in ReadOrSkip(assembly.FullName, met))
                {
                    met.Add(className);
                    CompiledSchema schema = Resolve(assembly.FullName, project, className, shape);
                    if (IsWanted(schema) && IsInFolder(schema))
                        yield return schema;
                }
            }
        }
    }

    /// <summary>An old build, or what only looks like an assembly, is no reason to stop looking.</summary>
    private static IReadOnlyList<(string ClassName, CorpusShape Shape)> ReadOrSkip(string path, HashSet<string> known)
    {
        try
        {
            return SchemaAssembly.Read(path, known);
        }
        catch (UsageException)
        {
            return [];
        }
    }

    private static CompiledSchema Resolve(string assembly, string project, string className, CorpusShape shape) =>
        new(
            assembly,
            project,
            className,
            shape with
            {
                Folder = Slashes(Path.GetFullPath(Path.Combine(project, shape.Folder))),
            }
        );

    private bool IsWanted(CompiledSchema schema) => corpus.Means(schema.ClassName);

    private bool IsInFolder(CompiledSchema schema) =>
        Holds(Slashes(folder), schema.Shape.Folder) || Holds(schema.Shape.Folder, Slashes(folder));

    /// <summary>True where <paramref name="path"/> is <paramref name="outer"/>, or lies in it.</summary>
    public static bool Holds(string outer, string path) =>
        path.StartsWith(outer, PathComparison)
        && (path.Length == outer.Length || outer.EndsWith('/') || path[outer.Length] == '/');

    /// <summary>A path as the compiler writes it: with <c>/</c>, and none at the end.</summary>
    public static string Slashes(string path) => Path.TrimEndingDirectorySeparator(path).Replace('\\', '/');
}
