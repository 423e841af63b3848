using Summit.Compiler.Paths;

namespace Summit.Cli.Inference;

/// <summary>
/// The patterns of <c>[Files]</c> that match a set of files, such as <c>{year}/{topic}.yaml</c>. The parts of the paths
/// that differ become captures.
/// </summary>
/// <param name="Patterns">The patterns, with the patterns that exclude other files last.</param>
/// <param name="Captures">The names of the captures, outermost first.</param>
/// <param name="Stem">The text that all file names share, such as <c>talks</c> for <c>talks-{year}.yaml</c>.</param>
internal sealed record PathTemplate(IReadOnlyList<string> Patterns, IReadOnlyList<string> Captures, string Stem)
{
    private const int MaxDepths = 4;

    /// <summary>Returns the patterns of files.</summary>
    /// <param name="paths">The paths of the files.</param>
    /// <param name="all">The paths of all files.</param>
    /// <param name="isOneAFile">True if every file contains one record, which may be named after its file.</param>
    /// <returns>The patterns, or null if the folders are nested to too many different depths.</returns>
    public static PathTemplate? Of(string[] paths, string[] all, bool isOneAFile)
    {
        string[][] folders = [.. paths.Select(path => path.Split('/')[..^1])];
        if (folders.Select(parts => parts.Length).Distinct().Count() > MaxDepths)
            return null;

        var names = new List<string>();
        PathPart[] levels = LevelsOf(folders);
        int unnamed = levels.Count(level => level.Middles is { } middles && CaptureNames.Of(middles) is null);
        int number = 0;
        foreach (PathPart level in levels)
        {
            if (level.Middles is not null)
                level.Name(names, unnamed == 1 ? "folder" : FormattableString.Invariant($"folder{++number}"));
        }

        string[] stems = [.. paths.Select(StemOf).Distinct()];
        PathPart stem =
            stems.Length == 1 ? PathPart.Same(stems[0])
            : isOneAFile ? PathPart.Whole(stems)
            : PathPart.Of(stems);
        stem.Name(names, isOneAFile ? "file" : "topic");

        string[] patterns =
        [
            .. paths
                .Select(path =>
                {
                    string[] parts = path.Split('/');
                    IEnumerable<string> written = parts[..^1]
                        .Select((part, level) => levels[level].Pattern(part))
                        .Append(stem.Pattern(StemOf(path)) + Literal(Path.GetExtension(path)));
                    return Safe(string.Join('/', written));
                })
                .Distinct()
                .OrderBy(pattern => pattern.Count(letter => letter == '/'))
                .ThenByDescending(pattern => pattern.Length)
                .ThenBy(pattern => pattern, StringComparer.Ordinal),
        ];
        return new PathTemplate([.. patterns, .. Exclusions(patterns, paths, all)], names, stem.Shared);
    }

    /// <summary>Returns the folders of paths, level by level.</summary>
    private static PathPart[] LevelsOf(string[][] folders)
    {
        var levels = new PathPart[folders.Max(parts => parts.Length)];
        for (int level = 0; level < levels.Length; level++)
        {
            string[] texts = [.. folders.Where(parts => parts.Length > level).Select(parts => parts[level]).Distinct()];
            bool isShared = texts.Length == 1 && folders.All(parts => parts.Length > level);
            levels[level] = isShared ? PathPart.Same(texts[0]) : PathPart.Of(texts);
        }

        return levels;
    }

    /// <summary>Returns a part of a path as a pattern that matches it. Characters with a meaning become <c>?</c>.</summary>
    public static string Literal(string part) =>
        string.Concat(part.Select(letter => "*?{}\\".Contains(letter) ? '?' : letter));

    /// <summary>Returns the pattern of one file.</summary>
    public static string Exact(string path) => Safe(Literal(path));

    /// <summary>Returns a pattern that does not begin with <c>!</c>.</summary>
    public static string Safe(string pattern) => pattern.StartsWith('!') ? "?" + pattern[1..] : pattern;

    /// <summary>Returns patterns that exclude the other files that the patterns match.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="paths">The paths of the files that the patterns stand for.</param>
    /// <param name="all">The paths of all files.</param>
    public static IEnumerable<string> Exclusions(IReadOnlyList<string> patterns, string[] paths, string[] all)
    {
        FilePattern[] parsed = [.. patterns.Select(FilePattern.Parse)];
        string[] matched =
        [
            .. all.Except(paths).Where(path => Array.Exists(parsed, pattern => pattern.Match(path) is not null)),
        ];
        if (Array.Exists(matched, IsHidden))
        {
            // Hidden files and folders are settings of other tools.
            yield return "!.*";
            yield return "!**/.*/**";
        }

        HashSet<string> wanted = [.. paths.Select(Path.GetFileName).OfType<string>()];
        foreach (
            IGrouping<string, string> others in matched
                .Where(path => !IsHidden(path))
                .GroupBy(path => Path.GetFileName(path))
        )
        {
            if (others.Count() > 1 && !wanted.Contains(others.Key))
                yield return "!**/" + Literal(others.Key);
            else
                foreach (string path in others)
                    yield return "!" + Literal(path);
        }
    }

    /// <summary>
    /// Returns whether a path is that of settings: it begins with a dot, or has a folder that does. A file in a folder
    /// may begin with a dot, because names such as <c>.net</c> do.
    /// </summary>
    public static bool IsHidden(string path) =>
        path.StartsWith('.') || path.Split('/')[..^1].Any(folder => folder.StartsWith('.'));

    private static string StemOf(string path) => Path.GetFileNameWithoutExtension(path);
}
