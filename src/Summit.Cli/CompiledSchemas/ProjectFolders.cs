using Summit.Cli.Files;

namespace Summit.Cli.CompiledSchemas;

/// <summary>Finds projects around a folder, and their compiled assemblies.</summary>
internal static class ProjectFolders
{
    private const int DeepestLevel = 6;

    /// <summary>The search for assemblies. It follows links, so that a circle of links must not go on.</summary>
    private static readonly EnumerationOptions OfOutputs = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = DeepestLevel,
        AttributesToSkip = FileAttributes.None,
    };

    private static readonly string[] Ignored = ["bin", "obj", "artifacts", "node_modules"];

    /// <summary>Returns a folder and its ancestors, the innermost first.</summary>
    public static IEnumerable<string> Ancestors(string folder)
    {
        for (string? ancestor = folder; ancestor is not null; ancestor = Path.GetDirectoryName(ancestor))
            yield return ancestor;
    }

    /// <summary>Returns the projects that contain <paramref name="folder"/>, the innermost first.</summary>
    public static IEnumerable<string> Above(string folder) => Ancestors(folder).Where(HasProject);

    /// <summary>True for a folder of a project or repository, or inside one.</summary>
    public static bool IsInProject(string folder) => Ancestors(folder).Any(IsWhole);

    /// <summary>
    /// True for a folder inside a project or repository that is not itself a project or repository folder.
    /// </summary>
    public static bool IsPart(string folder) => !IsWhole(folder) && Ancestors(folder).Any(IsWhole);

    /// <summary>
    /// Returns the projects of the repository that contains <paramref name="folder"/>, or else of the outermost
    /// project.
    /// </summary>
    public static IEnumerable<string> Around(string folder)
    {
        string root = Ancestors(folder).FirstOrDefault(IsRepository) ?? Above(folder).LastOrDefault() ?? folder;
        return Below(root, DeepestLevel);
    }

    /// <summary>Returns the project folder that contains an assembly, or else the folder of the assembly.</summary>
    public static string Of(string assembly) =>
        Above(Path.GetDirectoryName(assembly)!).FirstOrDefault() ?? Path.GetDirectoryName(assembly)!;

    /// <summary>Returns the folders of build outputs in a project, which contain no files of a corpus.</summary>
    public static IEnumerable<string> OutputsOf(string project) =>
        [Path.Combine(project, "bin"), Path.Combine(project, "obj")];

    /// <summary>
    /// Returns the assemblies built from a project, for all configurations and frameworks, the newest first.
    /// </summary>
    public static IEnumerable<FileInfo> AssembliesOf(string project)
    {
        string[] names =
        [
            .. Directory
                .EnumerateFiles(project, "*.csproj")
                .SelectMany(NamesOf)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        IEnumerable<string> outputs = Ancestors(project)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, "artifacts", "bin", name)))
            .Prepend(Path.Combine(project, "bin"));
        FileInfo[] assemblies =
        [
            .. outputs
                .Where(Directory.Exists)
                .SelectMany(output => new DirectoryInfo(output).EnumerateFiles("*.dll", OfOutputs))
                .Where(file => names.Any(name => file.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
                .Where(file => file.Directory is not { Name: "ref" or "refint" }),
        ];
        Array.Sort(assemblies, NewestFirst);
        return assemblies;
    }

    private static int NewestFirst(FileInfo one, FileInfo other) =>
        other.LastWriteTimeUtc.CompareTo(one.LastWriteTimeUtc) is var order and not 0
            ? order
            : string.CompareOrdinal(one.FullName, other.FullName);

    private static IEnumerable<string> Below(string folder, int levels)
    {
        if (HasProject(folder))
            yield return folder;
        if (levels == 0)
            yield break;

        foreach (string child in Directory.EnumerateDirectories(folder, "*", new EnumerationOptions()))
        {
            string name = Path.GetFileName(child);
            if (name.StartsWith('.') || Ignored.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;
            foreach (string project in Below(child, levels - 1))
                yield return project;
        }
    }

    private static bool IsWhole(string folder) => HasProject(folder) || IsRepository(folder);

    private static bool HasProject(string folder) => HasFile(folder, "*.csproj");

    private static bool IsRepository(string folder) =>
        Path.Exists(Path.Combine(folder, ".git")) || HasFile(folder, "*.sln") || HasFile(folder, "*.slnx");

    private static bool HasFile(string folder, string pattern) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, pattern, new EnumerationOptions()).Any();

    /// <summary>
    /// Returns the names that assemblies of a project may begin with: the name of the project and its
    /// <c>AssemblyName</c>, up to the first property reference.
    /// </summary>
    private static IEnumerable<string> NamesOf(string project)
    {
        yield return Path.GetFileNameWithoutExtension(project);

        const string open = "<AssemblyName>";
        string text = RegularFile.Exists(project) ? RegularFile.ReadText(project) : "";
        int start = text.IndexOf(open, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            yield break;
        start += open.Length;
        int end = text.AsSpan(start).IndexOfAny('$', '<');
        if (end > 0)
            yield return text.Substring(start, end).Trim();
    }
}
