using System.Reflection;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Reads files of this repository. The build stores the path of its folder in the test assembly.</summary>
internal static class Repository
{
    private static readonly string Folder = typeof(Repository)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(item => item.Key == nameof(Repository))
        .Value!;

    /// <summary>Returns the text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Writes a file, and creates its folders.</summary>
    public static void Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>
    /// Returns the files of a folder and its subfolders, with paths relative to the root of the repository.
    /// </summary>
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
