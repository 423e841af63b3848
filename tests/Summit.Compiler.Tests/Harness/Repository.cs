using System.Reflection;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Files of this repository, whose folder the build puts into the test assembly.</summary>
internal static class Repository
{
    private static readonly string Folder = typeof(Repository)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(item => item.Key == nameof(Repository))
        .Value!;

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Writes a file, and the folders that it lies in.</summary>
    public static void Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>The files of a folder and those below it, by their paths from the root of the repository.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Folder, folder), pattern, SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(Folder, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .Where(file =>
                !file.Path.Contains("/obj/", StringComparison.Ordinal)
                && !file.Path.Contains("/bin/", StringComparison.Ordinal)
            )
            .OrderBy(file => file.Path, StringComparer.Ordinal);
}
