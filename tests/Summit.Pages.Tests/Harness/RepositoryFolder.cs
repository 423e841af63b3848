using System.Reflection;

namespace Summit.Pages.Tests.Harness;

/// <summary>The folder of the repository, which the build writes into the assembly.</summary>
internal static class RepositoryFolder
{
    /// <summary>The path.</summary>
    public static string Path { get; } =
        typeof(RepositoryFolder)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "Repository")
            .Value!;
}
