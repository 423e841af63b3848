using System.Reflection;

namespace Summit.Generator.Tests.Harness;

/// <summary>A schema and its YAML in the folder <c>Fixtures</c>.</summary>
internal static class Fixture
{
    /// <summary>The folder of this project: what fixtures and baselines are read from, and baselines are written to.</summary>
    public static string ProjectFolder { get; } =
        typeof(Fixture)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == nameof(ProjectFolder))
            .Value!;

    /// <summary>The schema with a field of every kind, and its records.</summary>
    public static GeneratorHarness Sampler() => Read("Sampler");

    /// <summary>The fixture of a name.</summary>
    public static GeneratorHarness Read(string fixture) => new(ReadSchema(fixture), ReadFiles(fixture));

    /// <summary>The flagship corpus as it lies in the repository: its schema and its YAML.</summary>
    public static GeneratorHarness Helsinki() => Helsinki(HelsinkiFiles());

    /// <summary>The flagship corpus with its YAML as it is given.</summary>
    public static GeneratorHarness Helsinki(IEnumerable<(string Path, string Text)> files)
    {
        string source = Path.Combine(Repository, "src", "Summit.Helsinki");
        GeneratorHarness project = new GeneratorHarness("global using System; global using Summit;", files).SetProperty(
            "projectdir",
            "/src/Summit.Helsinki/"
        );
        foreach (string path in Directory.EnumerateFiles(source, "*.cs").Order(StringComparer.Ordinal))
            project.AddCSharp(File.ReadAllText(path), Path.GetFileName(path));
        return project;
    }

    /// <summary>The YAML of the flagship corpus, by path.</summary>
    public static (string Path, string Text)[] HelsinkiFiles() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository, "corpus"), "*.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path =>
                    ("/" + Path.GetRelativePath(Repository, path).Replace('\\', '/'), File.ReadAllText(path))
                ),
        ];

    /// <summary>The folder of the flagship corpus.</summary>
    public static string HelsinkiFolder => Path.Combine(Repository, "corpus");

    private static string Repository => Path.GetFullPath(Path.Combine(ProjectFolder, "..", ".."));

    public static string ReadSchema(string fixture) => File.ReadAllText(Path.Combine(FolderOf(fixture), "Schema.cs"));

    /// <summary>The YAML, by path relative to the project that the fixture stands for.</summary>
    public static (string Path, string Text)[] ReadFiles(string fixture) => ReadData(FolderOf(fixture));

    /// <summary>The YAML and JSON of a folder, by path relative to it.</summary>
    public static (string Path, string Text)[] ReadData(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(CorpusFolder.IsYaml)
                .Order(StringComparer.Ordinal)
                .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))),
        ];

    public static string FolderOf(string fixture) => Path.Combine(ProjectFolder, "Fixtures", fixture);
}
