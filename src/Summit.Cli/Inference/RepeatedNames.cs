namespace Summit.Cli.Inference;

/// <summary>
/// Finds the tables of a corpus in which the same file names repeat in many folders, such as <c>event.yml</c> and
/// <c>videos.yml</c>: one table for each name. The folders are captures.
/// </summary>
/// <param name="corpus">The name of the corpus folder.</param>
/// <param name="all">The paths of all files.</param>
internal sealed class RepeatedNames(string corpus, string[] all)
{
    /// <summary>
    /// Returns whether names of files repeat and stand for different types of records. Names that stand for the same
    /// type, such as those of topics in the folders of years, are data.
    /// </summary>
    public static bool Occur(FileShape[] files)
    {
        FileShape[] deep = [.. files.Where(file => file.File.Path.Contains('/'))];
        FileGroup[] groups =
        [
            .. deep.GroupBy(file => NameOf(file.File.Path)).Select(group => new FileGroup(group.Key, [.. group])),
        ];
        FileGroup[] repeated = [.. groups.Where(group => group.Files.Count > 1)];
        // If there are more names than folders, the names are numbers or ids, not kinds of records.
        int folders = deep.Select(file => FolderOf(file.File.Path)).Distinct().Count();
        return repeated.Length > 0
            && repeated.Length < folders
            && repeated.Sum(group => group.Files.Count) * 2 >= deep.Length
            && !AreOfOneType(groups);
    }

    /// <summary>Returns whether most files hold records of the same type under different names.</summary>
    private static bool AreOfOneType(FileGroup[] groups)
    {
        bool isSeries =
            CaptureNames.Of([
                .. groups
                    .SelectMany(group => group.Files)
                    .Select(file => Path.GetFileName(FolderOf(file.File.Path)))
                    .Distinct(),
            ])
            is not null;
        FileGroup[] lists = [.. groups.Where(group => isSeries || group.Files.Any(file => !file.IsOneRecord))];
        int largest = lists
            .Select(group => lists.Where(other => group.Names.IsAlike(other.Names)).ToArray())
            .Where(alike => alike.Length > 1)
            .Select(alike => alike.Sum(group => group.Files.Count))
            .DefaultIfEmpty()
            .Max();
        return largest * 2 > groups.Sum(group => group.Files.Count);
    }

    /// <summary>Returns the tables.</summary>
    public IEnumerable<TableSource> Sources(FileShape[] files)
    {
        const int maxOfOneName = 8;
        FileGroup[] byName =
        [
            .. files
                .GroupBy(file => IsInFolder(file) ? "/" + NameOf(file.File.Path) : file.File.Path)
                .Select(group => new FileGroup(NameOf(group.First().File.Path), [.. group])),
        ];
        FileGroup[] lone = [.. byName.Where(group => group.Files is [var only] && IsInFolder(only))];
        if (lone.Length <= maxOfOneName)
            lone = [];
        FileGroup[] groups = [.. byName.Except(lone)];
        var folderNames = new Dictionary<int, string>();
        foreach (FileGroup group in groups.OrderByDescending(group => group.Files.Count))
        {
            int depth = DepthOf(group.Files[0]);
            if (depth > 0 && IsLevel(group) && group.Files.All(file => file.IsOneRecord))
                folderNames.TryAdd(depth - 1, MemberNames.Singular(MemberNames.Pascal(group.Name)));
        }

        IEnumerable<TableSource> named = groups.Select(group => WithCaptures(group, folderNames));
        return lone.Length == 0 ? named : named.Append(Rest([.. lone.SelectMany(group => group.Files)]));
    }

    /// <summary>Returns one table for the files whose names do not repeat.</summary>
    private TableSource Rest(FileShape[] lone)
    {
        string[] paths = [.. lone.Select(file => file.File.Path)];
        string[] patterns =
        [
            .. paths.Select(path => "*/**/*" + Path.GetExtension(path)).Distinct().Order(StringComparer.Ordinal),
        ];
        return new TableSource(corpus, [.. lone.Select(file => file.File)], [])
        {
            Patterns = [.. patterns, .. PathTemplate.Exclusions(patterns, paths, all)],
        };
    }

    private TableSource WithCaptures(FileGroup group, Dictionary<int, string> folderNames)
    {
        string[] captures = IsLevel(group) ? [.. Enumerable.Range(0, DepthOf(group.Files[0])).Select(Capture)] : [];
        string folders = IsLevel(group) ? string.Concat(captures.Select(capture => $"{{{capture}}}/")) : "**/";
        string[] paths = [.. group.Files.Select(file => file.File.Path)];
        string[] patterns =
        [
            .. paths
                .Select(path => PathTemplate.Safe(folders + PathTemplate.Literal(Path.GetFileName(path))))
                .Distinct(),
        ];
        return new TableSource(group.Name, [.. group.Files.Select(file => file.File)], [])
        {
            Captures = captures,
            PathCaptures = captures,
            Patterns = [.. patterns, .. PathTemplate.Exclusions(patterns, paths, all)],
        };

        string Capture(int level) =>
            CaptureNames.Of([.. group.Files.Select(file => file.File.Path.Split('/')[level]).Distinct()])
            ?? (
                folderNames.TryGetValue(level, out string? name)
                    ? char.ToLowerInvariant(name[0]) + name[1..]
                    : FormattableString.Invariant($"folder{level + 1}")
            );
    }

    private static bool IsLevel(FileGroup group) => group.Files.All(file => DepthOf(file) == DepthOf(group.Files[0]));

    private static bool IsInFolder(FileShape file) => file.File.Path.Contains('/');

    private static int DepthOf(FileShape file) => file.File.Path.Count(letter => letter == '/');

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
