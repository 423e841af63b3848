namespace Summit.Cli.Files;

/// <summary>Shortens paths for output.</summary>
internal static class ShownPath
{
    /// <summary>The starts of lines that build services take for commands.</summary>
    private static readonly string[] CommandStarts = ["::", "##"];

    /// <summary>
    /// Returns an absolute path with <c>/</c>, relative to the current folder if the file is inside it.
    /// </summary>
    public static string Of(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        if (relative.StartsWith("../", StringComparison.Ordinal))
            return path;
        return Array.Exists(CommandStarts, start => relative.StartsWith(start, StringComparison.Ordinal))
            ? $"./{relative}"
            : relative;
    }
}
