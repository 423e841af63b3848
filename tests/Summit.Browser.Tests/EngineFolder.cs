using System.Reflection;

namespace Summit.Browser.Tests;

/// <summary>The trimmed assemblies of the engine.</summary>
internal static class EngineFolder
{
    /// <summary>The folder of the assemblies.</summary>
    public static string Path { get; } =
        typeof(EngineFolder)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(item => item.Key == "EngineFolder")
            .Value!;
}
