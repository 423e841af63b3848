namespace Summit.Compiler.Parse;

/// <summary>The files of a corpus, parsed.</summary>
internal sealed class ParsedFiles
{
    private ParsedFiles(YamlFile[] files) => InOrder = files;

    /// <summary>The files in the order of their paths.</summary>
    public IReadOnlyList<YamlFile> InOrder { get; }

    /// <summary>Parses the files in a folder, in parallel; other files are left out.</summary>
    /// <param name="folder">The folder as the paths begin with it; empty for every file.</param>
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
