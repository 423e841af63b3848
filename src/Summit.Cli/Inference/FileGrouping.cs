namespace Summit.Cli.Inference;

/// <summary>
/// Divides the files of a corpus folder into groups of the same record type. A group is a file or a folder of the first
/// level, a part of a folder whose files have different shapes, or several of these with records alike.
/// </summary>
/// <param name="corpus">The name of the corpus folder.</param>
internal sealed class FileGrouping(string corpus)
{
    /// <summary>Names of folders that say nothing about the records in them.</summary>
    private static readonly string[] GeneralFolders =
    [
        "_data",
        "content",
        "data",
        "files",
        "json",
        "src",
        "yaml",
        "yml",
    ];

    /// <summary>Returns the groups, in the order of their files.</summary>
    /// <param name="files">The files, ordered by path.</param>
    public IReadOnlyList<FileGroup> Divide(FileShape[] files)
    {
        int common = CommonFolders(files);
        FileGroup[] groups =
        [
            .. files
                .GroupBy(file => MemberNames.Fold(FolderOf(Inside(file.File.Path, common))))
                .Select(group => new FileGroup(NameOf(group.First()), [.. group]) { IsWhole = common == 0 }),
        ];
        string NameOf(FileShape file)
        {
            string folder = FolderOf(Inside(file.File.Path, common));
            return GeneralFolders.Contains(folder.ToLowerInvariant()) && IsInFolder(file) && common > 0
                ? corpus
                : folder;
        }

        FileGroup[] parts = [.. groups.SelectMany(SplitByShape)];
        FileGroup[] folders = [.. parts.Where(group => group.Files.Any(IsInFolder))];
        FileGroup[] lone = [.. parts.Except(folders)];
        return
        [
            .. Merged(folders)
                .Concat(WithSharedWords(lone))
                .OrderBy(group => group.Files[0].File.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Returns one group for all groups of files, named after their folder or the corpus.</summary>
    public FileGroup Merge(IReadOnlyList<FileGroup> groups) =>
        groups.Count == 1
            ? groups[0]
            : new FileGroup(
                groups.Select(group => group.Name).Distinct().ToArray() is [var only] && !char.IsDigit(only[0])
                    ? only
                    : FolderAround(groups) ?? corpus,
                [.. groups.SelectMany(group => group.Files).OrderBy(file => file.File.Path, StringComparer.Ordinal)]
            );

    /// <summary>Returns the innermost folder that contains all files of groups, or null.</summary>
    private static string? FolderAround(IReadOnlyList<FileGroup> groups)
    {
        string[][] folders =
        [
            .. groups.SelectMany(group => group.Files).Select(file => file.File.Path.Split('/')[..^1]),
        ];
        return folders[0]
            .TakeWhile((part, level) => folders.All(parts => parts.Length > level && parts[level] == part))
            .LastOrDefault(part => !char.IsDigit(part[0]) && !GeneralFolders.Contains(part.ToLowerInvariant()));
    }

    private static bool IsInFolder(FileShape file) => file.File.Path.Contains('/');

    /// <summary>Divides the files of a folder by their shapes.</summary>
    private static IEnumerable<FileGroup> SplitByShape(FileGroup folder)
    {
        const int minMain = 5;
        const int maxOdd = 2;
        if (folder.Files.All(file => FileShape.IsLike(folder.Names, file)))
            return [folder];

        var parts = new List<(FileNames Names, List<FileShape> Files)>();
        foreach (FileShape file in folder.Files.OrderByDescending(file => file.Records.Count))
        {
            List<FileShape>? like = parts.Find(part => FileShape.IsLike(part.Names, file)).Files;
            if (like is null)
                parts.Add((FileNames.Of([file]), [file]));
            else
                like.Add(file);
        }

        List<FileShape> main = parts.MaxBy(part => part.Files.Count).Files;
        if (main.Count >= minMain && main.TrueForAll(file => file.IsOneRecord))
        {
            // One record of many that gives other fields is still one of them.
            foreach (List<FileShape> odd in parts.Select(part => part.Files).Where(odd => odd != main).ToArray())
            {
                if (odd.Count > maxOdd || !odd.TrueForAll(file => file.IsOneRecord && IsInFolder(file)))
                    continue;
                main.AddRange(odd);
                parts.RemoveAll(part => part.Files == odd);
            }
        }

        return parts.Select(part => new FileGroup(
            NameOf(part.Files, main, folder),
            [.. part.Files.OrderBy(file => file.File.Path, StringComparer.Ordinal)]
        )
        {
            IsWhole = folder.IsWhole && parts.Count == 1,
        });
    }

    private static string NameOf(List<FileShape> files, List<FileShape> main, FileGroup folder)
    {
        string[] stems = [.. files.Select(file => Path.GetFileNameWithoutExtension(file.File.Path)).Distinct()];
        if (stems.Length == 1)
            return stems[0];
        if (files == main)
            return folder.Name;
        string[] around =
        [
            .. files.Select(file => Path.GetFileName(Path.GetDirectoryName(file.File.Path))!).Distinct(),
        ];
        return around.Length == 1 ? around[0] : folder.Name;
    }

    /// <summary>Merges the groups of different folders that hold records of the same type.</summary>
    private IEnumerable<FileGroup> Merged(FileGroup[] groups)
    {
        var merged = new List<List<FileGroup>>();
        foreach (FileGroup group in groups.OrderByDescending(group => group.Files.Count))
        {
            List<FileGroup>? like = merged.Find(others => IsSame(others[0], group));
            if (like is null)
                merged.Add([group]);
            else
                like.Add(group);
        }

        return merged.Select(Merge);
    }

    /// <summary>
    /// Returns whether two groups hold records of the same type. A few names are evidence only if the folders are years
    /// or similar, or if their files have the same names.
    /// </summary>
    private static bool IsSame(FileGroup one, FileGroup other)
    {
        bool isSeries = CaptureNames.Of([one.Name, other.Name]) is not null || HaveSameStems(one, other);
        return isSeries ? one.Names.IsAlike(other.Names) : one.Names.IsSame(other.Names);
    }

    private static bool HaveSameStems(FileGroup one, FileGroup other) =>
        StemsOf(one).Intersect(StemsOf(other)).Any()
        && !one.Files.All(file => file.IsOneRecord)
        && !other.Files.All(file => file.IsOneRecord);

    private static IEnumerable<string> StemsOf(FileGroup group) =>
        group.Files.Select(file => Path.GetFileNameWithoutExtension(file.File.Path));

    /// <summary>
    /// Merges files of the corpus folder whose names share a word and whose records are alike, such as
    /// <c>talks-2023.yaml</c> and <c>talks-2024.yaml</c>.
    /// </summary>
    private IEnumerable<FileGroup> WithSharedWords(FileGroup[] lone)
    {
        var merged = new List<List<FileGroup>>();
        foreach (FileGroup group in lone)
        {
            List<FileGroup>? like = merged.Find(others =>
                MinNames([.. others.Select(other => other.Name), group.Name]) is { } minNames
                && others[0].Names.Own.Count(group.Names.Own.Contains) >= minNames
                && others[0].Names.IsAlike(group.Names)
            );
            if (like is null)
                merged.Add([group]);
            else
                like.Add(group);
        }

        foreach (List<FileGroup> groups in merged)
        {
            string[] stems = [.. groups.Select(group => group.Name).Distinct()];
            string? shared = stems.Length == 1 ? null : PathPart.Of(stems).Shared;
            yield return shared is null
                ? groups[0]
                : Merge([.. groups.Select(group => group with { Name = shared.Length == 0 ? corpus : shared })]);
        }
    }

    /// <summary>
    /// Returns the number of names that files must share to be one table; null if their own names do not suggest it.
    /// </summary>
    private static int? MinNames(string[] stems)
    {
        const int minShared = 3;
        PathPart part = PathPart.Of([.. stems.Distinct()]);
        return part.Middles is { } middles && CaptureNames.Of(middles) is not null ? 0
            : part.Shared.Length > 0 ? minShared
            : null;
    }

    /// <summary>Returns the number of leading folders that all files share.</summary>
    private static int CommonFolders(FileShape[] files)
    {
        int minDepth = files.Length == 0 ? 0 : files.Min(file => file.File.Path.Count(letter => letter == '/'));
        int common = 0;
        while (
            common < minDepth - 1
            && Array.TrueForAll(files, file =>
                file.File.Path.Split('/')[common] == files[0].File.Path.Split('/')[common]
            )
        )
            common++;
        return common;
    }

    private static string Inside(string path, int folders) => string.Join('/', path.Split('/').Skip(folders));

    private static string FolderOf(string path) =>
        path.Contains('/') ? path[..path.IndexOf('/')] : Path.GetFileNameWithoutExtension(path);
}
