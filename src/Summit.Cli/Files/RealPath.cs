namespace Summit.Cli.Files;

/// <summary>Follows the links in paths.</summary>
internal static class RealPath
{
    /// <summary>The number of links after which a path counts as circular, as on Linux.</summary>
    private const int MaxLinks = 40;

    /// <summary>
    /// Returns the absolute path without links. Parts that do not exist, and links that lead in a circle, are kept.
    /// </summary>
    public static string Of(string path) => Of(Path.GetFullPath(path), MaxLinks);

    /// <summary>
    /// Returns the path that a link leads to, as far as the next link; null if the path is not a link. A relative
    /// target starts at the folder that really contains the link.
    /// </summary>
    public static string? TargetOf(string link) =>
        new FileInfo(link).LinkTarget is { } target
            ? Path.GetFullPath(Path.Combine(Of(Path.GetDirectoryName(link)!), target))
            : null;

    private static string Of(string path, int links)
    {
        string real = Path.GetPathRoot(path)!;
        foreach (
            string part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
        )
        {
            real = Path.Combine(real, part);
            if (links > 0 && new FileInfo(real).LinkTarget is { } target)
                real = Of(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(real)!, target)), links - 1);
        }

        return real;
    }
}
