using System.Reflection;

namespace Summit.Cli.Tests.Harness;

/// <summary>A copy of a corpus of the repository, in a folder of its own that is gone when the test is over.</summary>
internal abstract class CorpusFolder : IDisposable
{
    /// <summary>The root folder of the repository.</summary>
    public static string Repository { get; } =
        typeof(CorpusFolder)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(item => item.Key == nameof(Repository))
            .Value!;

    /// <param name="source">Where the corpus lies in the repository.</param>
    /// <param name="pattern">Which of the files are copied.</param>
    protected CorpusFolder(string source, string pattern)
    {
        string original = Path.Combine(Repository, source);
        Folder = Path.Combine(Root, Path.GetFileName(source));
        foreach (string path in Directory.EnumerateFiles(original, pattern, SearchOption.AllDirectories))
            Put(Path.GetRelativePath(original, path), File.ReadAllText(path));
    }

    /// <summary>A folder around the corpus.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("summit-").FullName;

    /// <summary>The folder of the corpus.</summary>
    public string Folder { get; }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Writes a file of the corpus.</summary>
    protected void Put(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
