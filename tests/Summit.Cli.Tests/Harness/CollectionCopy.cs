using System.Reflection;

namespace Summit.Cli.Tests.Harness;

/// <summary>A copy of the sample of a collection that was not written for Summit, to check, lay out and describe.</summary>
internal sealed class CollectionCopy : IDisposable
{
    private static readonly string Repository = typeof(CollectionCopy).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == nameof(Repository)).Value!;

    private readonly string _corpus;

    /// <param name="name">The folder of the collection among the fixtures.</param>
    /// <param name="folder">The folder of its corpus.</param>
    /// <param name="corpus">Its corpus class.</param>
    public CollectionCopy(string name, string folder, string corpus)
    {
        _corpus = $"{typeof(Collections.Conferences.Conferences).Assembly.Location}#{corpus}";
        Folder = Path.Combine(Root, folder);
        string sample = Path.Combine(Repository, "tests/Summit.Generator.Tests/Fixtures/Collections", name, folder);
        foreach (string path in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(sample, path), File.ReadAllText(path));
    }

    /// <summary>The collections.</summary>
    public static TheoryData<string, string, string> All => new()
    {
        { "Conferences", "data", "Conferences" },
        { "Landscape", "landscape", "Cloud" },
        { "Legislators", "congress-legislators", "Congress" },
        { "Rules", "sigma", "Detection" },
    };

    /// <summary>A folder around the corpus.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("summit-").FullName;

    /// <summary>The folder of the corpus.</summary>
    public string Folder { get; }

    public static CollectionCopy Of(string name)
    {
        (string _, string folder, string corpus) = All.Select(row => row.Data).Single(data => data.Item1 == name);
        return new CollectionCopy(name, folder, corpus);
    }

    /// <summary>Writes a file of the corpus.</summary>
    public void Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Runs a command on the folder.</summary>
    public ToolRun Run(string command, params string[] options) => ToolRun.Piped([command, Folder, "--corpus", _corpus, .. options]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
