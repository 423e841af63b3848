using Summit.Cli.CompiledCorpora;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;

namespace Summit.Cli.CompiledSchemas;

/// <summary>Finds the compiled schemas of the corpora in a folder.</summary>
/// <param name="folder">An absolute path: the folder of a corpus, a folder that contains corpora, or a folder or file
/// inside a corpus.</param>
/// <param name="corpus">The assembly and the corpus to use; empty for any.</param>
internal sealed class SchemaFinder(string folder, CorpusName corpus)
{
    private static readonly StringComparison PathComparison = OperatingSystem.IsWindows()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    /// <summary>
    /// Returns the schemas in the given assembly, or else in the newest builds of the projects around the folder.
    /// </summary>
    /// <exception cref="UsageException">There is no schema, or the choice is ambiguous.</exception>
    public IReadOnlyList<CompiledSchema> Find() =>
        corpus.Path is { } path ? FindIn(Path.GetFullPath(path)) : FindAround();

    /// <summary>
    /// Returns the schemas in the newest builds of the projects around the folder; none if there are none. A project
    /// that contains the folder is used even if its corpus is elsewhere.
    /// </summary>
    public IReadOnlyList<CompiledSchema> FindAny()
    {
        CompiledSchema[] above = [.. Newest(ProjectFolders.Above(folder))];
        CompiledSchema[] inFolder = Array.FindAll(above, IsInFolder);
        return inFolder.Length > 0 ? inFolder
            : above.Length > 0 ? above
            : FindInRepository();
    }

    private CompiledSchema[] FindAround()
    {
        // Most corpora are in the folder of their project, which makes a walk through the repository unnecessary.
        CompiledSchema[] found = [.. Newest(ProjectFolders.Above(folder)).Where(IsInFolder)];
        if (found.Length == 0)
            found = FindInRepository();
        return found.Length > 0
            ? found
            : throw new UsageException(
                $"No compiled assembly has {(corpus.Name is null ? "a corpus" : $"a corpus '{corpus.Name}'")} in '{folder}': "
                    + "build the project that declares it, or name the assembly with --corpus."
            );
    }

    private CompiledSchema[] FindInRepository() => [.. Newest(ProjectFolders.Around(folder)).Where(IsInFolder)];

    private CompiledSchema[] FindIn(string path)
    {
        string project = ProjectFolders.Of(path);
        CompiledSchema[] all =
        [
            .. SchemaAssembly.Read(path, known: []).Select(item => Resolve(path, project, item.ClassName, item.Shape)),
        ];
        if (all.Length == 0)
            throw new UsageException($"'{path}' has no corpus: name the compiled assembly of a project with a corpus.");

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
                $"'{path}' has several corpora: {names}. Name one, as in '{path}{CorpusName.Mark}{wanted[0].Shape.Name}'."
            ),
        };
    }

    /// <summary>
    /// Returns the folder of a corpus that was moved or whose assembly was built elsewhere: an ancestor of the folder
    /// with the same name, or else the folder.
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

    /// <summary>Returns the newest build of every corpus.</summary>
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
                    if (IsWanted(schema))
                        yield return schema;
                }
            }
        }
    }

    /// <summary>Reads an assembly. Outdated builds and files that are not valid assemblies are skipped.</summary>
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

    /// <summary>True if <paramref name="path"/> is <paramref name="outer"/> or is inside it.</summary>
    public static bool Holds(string outer, string path) =>
        path.StartsWith(outer, PathComparison)
        && (path.Length == outer.Length || outer.EndsWith('/') || path[outer.Length] == '/');

    /// <summary>Returns a path as the compiler writes it: with <c>/</c> and without a trailing separator.</summary>
    public static string Slashes(string path) => Path.TrimEndingDirectorySeparator(path).Replace('\\', '/');
}
