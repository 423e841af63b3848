using System.Reflection;

namespace Summit.Helsinki.Tests.Locators;

/// <summary>
/// The folder of the source documents, which are not part of the repository. The environment variable
/// <c>SUMMIT_SEEDS</c> names it. The default is <c>../shared/seeds</c> relative to the root of the repository.
/// </summary>
internal static class SeedFolder
{
    private const string Variable = "SUMMIT_SEEDS";

    /// <summary>The full path of the folder.</summary>
    public static string FullPath { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? Path.GetFullPath(given) : ByDefault();

    /// <summary>Skips the test with a reason if the documents are missing.</summary>
    public static void SkipUnlessThere() =>
        Assert.SkipUnless(
            Helsinki2018.Sources.All(source => File.Exists(PathOf(source))),
            $"The source documents are not in {FullPath}; set {Variable} to their folder."
        );

    /// <summary>Returns the path of the document of a source.</summary>
    public static string PathOf(Source source) => Path.Combine(FullPath, source.File);

    private static string ByDefault() =>
        typeof(SeedFolder)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == nameof(SeedFolder))
            .Value!;
}
