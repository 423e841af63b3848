using System.Text;
using Summit.Cli.CompiledSchemas;
using Summit.Compiler.Format;
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
        return FilesOf(path).Select(file => Format(file, known));
    }

    /// <summary>Writes a formatted file as UTF-8 without a byte order mark.</summary>
    public static void Write(FileLayout file) => File.WriteAllText(file.Path, file.After.Text, Utf8);

    private static IEnumerable<string> FilesOf(string path) =>
        File.Exists(path)
            ? [path]
            : Directory
                .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(IsYaml)
                .Order(StringComparer.Ordinal);

    private static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static FileLayout Format(string file, IReadOnlyList<CompiledSchema> known)
    {
        // The decoder removes a byte order mark and replaces invalid UTF-8 by U+FFFD, which the formatter rejects.
        byte[] bytes = File.ReadAllBytes(file);
        using var reader = new StreamReader(new MemoryStream(bytes), Utf8);
        string path = SchemaFinder.Slashes(file);
        CorpusShape? shape = known.FirstOrDefault(schema => SchemaFinder.Holds(schema.Shape.Folder, path))?.Shape;
        FormattedFile after = YamlFormatter.Format(path, reader.ReadToEnd(), shape);
        return new FileLayout(file, Utf8.GetString(bytes), after);
    }
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
