using System.Reflection;

namespace Summit.Package.Tests.Harness;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The root folder of the repository.</summary>
    public static string Folder { get; } = Metadata("Repository");

    /// <summary>The version of the packages.</summary>
    public static string Version { get; } = Metadata("Version");

    /// <summary>The folder of this project.</summary>
    public static string Tests => Path.Combine(Folder, "tests", "Summit.Package.Tests");

    /// <summary>Copies a folder without the output of builds.</summary>
    public static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.EnumerateFiles(source))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        foreach (string folder in Directory.EnumerateDirectories(source))
        {
            if (Path.GetFileName(folder) is not ("bin" or "obj" or "artifacts" or ".git"))
                Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }

    private static string Metadata(string key) =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(item => item.Key == key)
            .Value!;
}
