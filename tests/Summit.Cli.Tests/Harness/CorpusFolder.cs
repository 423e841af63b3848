using System.Reflection;

namespace Summit.Cli.Tests.Harness;

/// <summary>A copy of a corpus of the repository in a temporary folder.</summary>
internal abstract class CorpusFolder : IDisposable
{
    /// <summary>The root folder of the repository.</summary>
    public static string Repository { get; } =
        typeof(CorpusFolder)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(item => item.Key == nameof(Repository))
            .Value!;

    /// <param name="source">The folder of the corpus in the repository.</param>
    /// <param name="pattern">The pattern of the files to copy.</param>
    protected CorpusFolder(string source, string pattern)
    {
        string original = Path.Combine(Repository, source);
        Folder = Path.Combine(Root, Path.GetFileName(source));
        foreach (string path in Directory.EnumerateFiles(original, pattern, SearchOption.AllDirectories))
            Put(Path.GetRelativePath(original, path), File.ReadAllText(path));
    }

    /// <summary>The folder that contains the corpus folder.</summary>
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
