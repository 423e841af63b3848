namespace Summit.Compiler.Parse;

/// <summary>The parsed files of a corpus.</summary>
internal sealed class ParsedFiles
{
    private ParsedFiles(YamlFile[] files) => InOrder = files;

    /// <summary>The files in the ordinal order of their paths.</summary>
    public IReadOnlyList<YamlFile> InOrder { get; }

    /// <summary>Parses the files in a folder in parallel. Other files are left out.</summary>
    /// <param name="folder">
    /// The folder, as a prefix of the paths without a final <c>/</c>; empty to parse every file.
    /// </param>
    /// <param name="files">The files in any order.</param>
    public static ParsedFiles In(string folder, IEnumerable<YamlFile> files)
    {
        string start = folder.Length == 0 ? "" : folder + "/";
        YamlFile[] inFolder =
        [
            .. files
                .Where(file => file.Path.StartsWith(start, StringComparison.Ordinal))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        Parallel.ForEach(inFolder, file => file.Parse());
        return new ParsedFiles(inFolder);
    }
}
