using System.Text;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Files;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Format;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Cli.Formatting;

/// <summary>Formats the YAML files of folders.</summary>
/// <param name="schemas">Returns the schemas of the corpora around a path. Without a schema, fields keep their
/// order.</param>
internal sealed class CorpusFormat(Func<string, IReadOnlyList<CompiledSchema>> schemas)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Formats a file, or the YAML files of a folder in the order of their paths. Nothing is written.
    /// </summary>
    /// <param name="path">The absolute path of the file or folder.</param>
    public IEnumerable<FileLayout> Run(string path)
    {
        IReadOnlyList<CompiledSchema> known = schemas(path);
        return FilesOf(path, known);
    }

    /// <summary>Writes a formatted file as UTF-8 without a byte order mark.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write the file.</exception>
    public static void Write(FileLayout file) =>
        OutputFile.Write(file.Path, stream => stream.Write(Utf8.GetBytes(file.After.Text)));

    private static IEnumerable<FileLayout> FilesOf(string path, IReadOnlyList<CompiledSchema> known)
    {
        if (!Directory.Exists(path))
            return [Format(path, known)];
        FoundFiles found = FolderSearch.Run(path, known.SelectMany(schema => ProjectFolders.OutputsOf(schema.Project)));
        return
        [
            .. found.Problems.Select(problem => Unreadable(problem.Path, problem)),
            .. found
                .Paths.Where(CorpusFileName.IsYaml)
                .Order(StringComparer.Ordinal)
                .Select(file => Format(file, known)),
        ];
    }

    private static FileLayout Format(string file, IReadOnlyList<CompiledSchema> known)
    {
        string before = "";
        CorpusText read = CorpusText.Read(file, path =>
        {
            // The decoder removes a byte order mark and replaces invalid UTF-8 by U+FFFD, which the formatter rejects.
            byte[] bytes = RegularFile.ReadBytes(path);
            using var reader = new StreamReader(new MemoryStream(bytes), Utf8);
            before = Utf8.GetString(bytes);
            return reader.ReadToEnd();
        });
        if (read.Problem is not null)
            return Unreadable(file, read.Problem);

        string path = SchemaFinder.Slashes(file);
        CorpusShape? shape = known.FirstOrDefault(schema => SchemaFinder.Holds(schema.Shape.Folder, path))?.Shape;
        return new FileLayout(file, before, YamlFormatter.Format(path, read.Text ?? "", shape));
    }

    private static FileLayout Unreadable(string path, DiagnosticSpec problem) =>
        new(path, "", new FormattedFile("", new([problem])));
}

/// <summary>A file before and after formatting.</summary>
/// <param name="Path">The path.</param>
/// <param name="Before">The text, with a byte order mark if it has one.</param>
/// <param name="After">The formatted text, or the reason why the file is left alone.</param>
internal sealed record FileLayout(string Path, string Before, FormattedFile After)
{
    /// <summary>True if the file cannot be formatted.</summary>
    public bool IsLeftAlone => After.Diagnostics.Count > 0 || After.Doubt is not null;

    /// <summary>True if formatting changes the file.</summary>
    public bool IsChanged => !IsLeftAlone && Before != After.Text;
}
