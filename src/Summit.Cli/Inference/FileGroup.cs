using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>Files that become one table.</summary>
/// <param name="Name">The name of the table, as its files or folder are called.</param>
/// <param name="Files">The files.</param>
internal sealed record FileGroup(string Name, IReadOnlyList<FileShape> Files)
{
    /// <summary>The number of patterns that may exclude other files, before every file is named instead.</summary>
    private const int MaxExclusions = 12;

    /// <summary>True if the group is a whole file or folder directly in the corpus folder.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The names of the records.</summary>
    public FileNames Names { get; } = FileNames.Of(Files);

    /// <summary>Returns the files as a table.</summary>
    /// <param name="all">The paths of all files.</param>
    public TableSource Source(string[] all)
    {
        YamlFile[] files = [.. Files.Select(file => file.File)];
        string[] paths = [.. files.Select(file => file.Path)];
        bool isOneAFile = Files.All(file => file.IsOneRecord);
        bool isFlat = paths.Select(path => Path.GetDirectoryName(path)).Distinct().Count() == 1;
        bool isByFolder = IsWhole && MemberNames.Fold(MemberNames.Pascal(Name)) == MemberNames.Fold(Name);
        var source = new TableSource(Name, files, [])
        {
            IsByFolder = isByFolder,
            HasLists = Files.Any(file => file.HasLists),
        };
        bool needsTemplate = files.Length > 1 && !(isOneAFile && isFlat);
        PathTemplate? template = needsTemplate ? PathTemplate.Of(paths, all, isOneAFile) : null;
        if (template is not null && template.Patterns.Count(pattern => pattern[0] == '!') <= MaxExclusions)
            return source with
            {
                IsByFolder = false,
                IsSeries = true,
                Patterns = template.Patterns,
                PathCaptures = template.Captures,
            };
        string[] below = files.Length == 1 ? [PathTemplate.Exact(paths[0])] : Below(paths);
        string[] patterns = [.. below, .. PathTemplate.Exclusions(below, paths, all)];
        return source with
        {
            Patterns =
                patterns.Length - below.Length <= MaxExclusions ? patterns : [.. paths.Select(PathTemplate.Exact)],
        };
    }

    /// <summary>Returns the patterns of all files in the folder that contains the files, at any depth.</summary>
    private static string[] Below(string[] paths)
    {
        string[][] folders = [.. paths.Select(path => path.Split('/')[..^1])];
        string[] around =
        [
            .. folders[0]
                .TakeWhile((part, level) => folders.All(parts => parts.Length > level && parts[level] == part))
                .Select(PathTemplate.Literal),
        ];
        return
        [
            .. paths
                .Select(path => PathTemplate.Safe(string.Join('/', around.Append("**/*" + Path.GetExtension(path)))))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }
}
