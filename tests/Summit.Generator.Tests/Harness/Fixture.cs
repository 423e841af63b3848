using System.Reflection;
using Summit.Compiler.Paths;

namespace Summit.Generator.Tests.Harness;

/// <summary>A schema and its YAML in the folder <c>Fixtures</c>.</summary>
internal static class Fixture
{
    /// <summary>The folder of this project, which contains fixtures and baselines.</summary>
    public static string ProjectFolder { get; } =
        typeof(Fixture)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == nameof(ProjectFolder))
            .Value!;

    /// <summary>The Sampler fixture: a schema with a field of every kind, and its records.</summary>
    public static GeneratorHarness Sampler() => Read("Sampler");

    /// <summary>Returns the fixture of that name.</summary>
    public static GeneratorHarness Read(string fixture) => new(ReadSchema(fixture), ReadFiles(fixture));

    /// <summary>The flagship corpus of the repository: its schema and its YAML.</summary>
    public static GeneratorHarness Helsinki() => Helsinki(HelsinkiFiles());

    /// <summary>Returns the flagship corpus with other YAML.</summary>
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

    /// <summary>Returns the YAML of the flagship corpus, by path.</summary>
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

    /// <summary>Returns the YAML, by path relative to the project of the fixture.</summary>
    public static (string Path, string Text)[] ReadFiles(string fixture) => ReadData(FolderOf(fixture));

    /// <summary>Returns the YAML and JSON of a folder, by path relative to it.</summary>
    public static (string Path, string Text)[] ReadData(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(CorpusFileName.IsOfCorpus)
                .Order(StringComparer.Ordinal)
                .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))),
        ];

    public static string FolderOf(string fixture) => Path.Combine(ProjectFolder, "Fixtures", fixture);
}
