namespace Summit.Generator.Tests.Harness;

/// <summary>The expected emitted files, in a folder for each case.</summary>
internal static class Baselines
{
    private const string Extension = ".txt";

    /// <summary>Returns the files of a case by hint name.</summary>
    public static IReadOnlyDictionary<string, string> Read(string name) =>
        Directory
            .EnumerateFiles(FolderOf(name))
            .ToDictionary(
                path => Path.GetFileName(path)[..^Extension.Length],
                path => File.ReadAllText(path).ReplaceLineEndings("\n")
            );

    /// <summary>Replaces the files of a case, and deletes files that are no longer emitted.</summary>
    public static void Write(string name, IReadOnlyDictionary<string, string> sources)
    {
        if (Directory.Exists(FolderOf(name)))
            Directory.Delete(FolderOf(name), recursive: true);
        Directory.CreateDirectory(FolderOf(name));
        foreach ((string hintName, string source) in sources)
            File.WriteAllText(Path.Combine(FolderOf(name), hintName + Extension), source);
    }

    private static string FolderOf(string name) => Path.Combine(Fixture.ProjectFolder, "Baselines", name);
}
