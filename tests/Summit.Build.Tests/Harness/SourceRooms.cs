using System.Text.RegularExpressions;

namespace Summit.Build.Tests.Harness;

/// <summary>The folders of the C# sources below a root, and which of them mention types of which others.</summary>
/// <remarks>
/// Works on text, not on symbols: a type counts if its namespace is visible in the file and no other visible type has
/// its name.
/// </remarks>
internal sealed partial class SourceRooms
{
    private readonly List<SourceFile> _files;
    private readonly ILookup<string, (string Namespace, string Folder)> _types;

    private SourceRooms(List<SourceFile> files)
    {
        _files = files;
        _types = files
            .SelectMany(file =>
                DeclaredType().Matches(file.Code).Select(type => (type.Groups[1].Value, (file.Namespace, file.Folder)))
            )
            .Distinct()
            .ToLookup(type => type.Item1, type => type.Item2);
    }

    /// <summary>The folders that hold sources, relative to the root, with <c>/</c>.</summary>
    public IEnumerable<string> Folders => _files.Select(file => file.Folder).Distinct();

    /// <summary>Reads the sources below <paramref name="root"/>.</summary>
    public static SourceRooms Read(string root) =>
        new([
            .. Directory
                .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Where(path => !IgnoredFolder().IsMatch(Path.GetRelativePath(root, path)))
                .Select(path => SourceFile.Read(root, path)),
        ]);

    /// <summary>Returns every use of a folder by a file of another folder, with a type that proves it.</summary>
    public IEnumerable<(string File, string User, string Used, string Type)> Uses()
    {
        foreach (SourceFile file in _files)
        {
            foreach (string name in TypeName().Matches(file.Code).Select(name => name.Value).Distinct())
            {
                string[] homes =
                [
                    .. _types[name].Where(home => file.Sees(home.Namespace)).Select(home => home.Folder).Distinct(),
                ];
                if (homes is [var home] && home != file.Folder)
                    yield return (file.Path, file.Folder, home, name);
            }
        }
    }

    [GeneratedRegex(
        @"^(?:[a-z]+ )*(?:class|struct|interface|enum|record(?: struct| class)?) ([A-Z]\w*)",
        RegexOptions.Multiline
    )]
    private static partial Regex DeclaredType();

    [GeneratedRegex(@"\b[A-Z]\w*")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"(^|[/\\])(bin|obj|[Tt]emplates)[/\\]")]
    private static partial Regex IgnoredFolder();

    private sealed partial record SourceFile(
        string Path,
        string Folder,
        string Namespace,
        HashSet<string> Usings,
        string Code
    )
    {
        public static SourceFile Read(string root, string path)
        {
            string code = NoCode().Replace(File.ReadAllText(path), " ");
            string folder = System
                .IO.Path.GetRelativePath(root, System.IO.Path.GetDirectoryName(path)!)
                .Replace('\\', '/');
            return new SourceFile(
                System.IO.Path.GetRelativePath(root, path),
                folder,
                DeclaredNamespace().Match(code).Groups[1].Value,
                [.. Using().Matches(code).Select(used => used.Groups[1].Value)],
                code
            );
        }

        /// <summary>Returns true if the file can name types of the namespace without qualification.</summary>
        public bool Sees(string space) =>
            space.Length == 0
            || Usings.Contains(space)
            || Namespace == space
            || Namespace.StartsWith(space + ".", StringComparison.Ordinal);

        [GeneratedRegex(
            """//[^\n]*|/\*.*?\*/|"{4}.*?"{4}|"{3}.*?"{3}|@?\$?"(?:\\.|""|[^"\\])*"|'(?:\\.|[^'\\])'""",
            RegexOptions.Singleline
        )]
        private static partial Regex NoCode();

        [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
        private static partial Regex DeclaredNamespace();

        [GeneratedRegex(@"^(?:global )?using (?:static )?([\w.]+);", RegexOptions.Multiline)]
        private static partial Regex Using();
    }
}
