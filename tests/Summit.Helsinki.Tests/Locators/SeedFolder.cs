using System.Reflection;

namespace Summit.Helsinki.Tests.Locators;

/// <summary>
/// The folder of the source documents, which are no part of the repository. The environment variable <c>SUMMIT_SEEDS</c> names
/// it; without it, the folder is <c>../shared/seeds</c> seen from the root of the repository.
/// </summary>
internal static class SeedFolder
{
    private const string Variable = "SUMMIT_SEEDS";

    /// <summary>The full path of the folder.</summary>
    public static string FullPath { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? Path.GetFullPath(given) : ByDefault();

    /// <summary>Skips the test, with the reason, where the documents are not there.</summary>
    public static void SkipUnlessThere() =>
        Assert.SkipUnless(
            Helsinki2018.Sources.All(source => File.Exists(PathOf(source))),
            $"The source documents are not in {FullPath}; set {Variable} to their folder."
        );

    /// <summary>The path of the document of a source.</summary>
    public static string PathOf(Source source) => Path.Combine(FullPath, source.File);

    private static string ByDefault() =>
        typeof(SeedFolder)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == nameof(SeedFolder))
            .Value!;
}
