using System.Reflection;

namespace Summit.Helsinki.Tests.IndependentReader;

/// <summary>The folder of the YAML of the corpus.</summary>
internal static class CorpusFolder
{
    private static readonly string FullPath = typeof(CorpusFolder)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == nameof(CorpusFolder))
        .Value!;

    /// <summary>The paths of all YAML files, relative to the folder, with forward slashes.</summary>
    public static IEnumerable<string> YamlFiles { get; } =
    [
        .. Directory
            .EnumerateFiles(FullPath, "*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(FullPath, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Returns the text of a file of the folder.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(FullPath, file));
}
