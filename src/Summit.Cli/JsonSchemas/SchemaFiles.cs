using System.Text.Json.Nodes;
using Summit.Catalog.Notation;
using Summit.Cli.Checking;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Files;
using Summit.Cli.Output;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Cli.JsonSchemas;

/// <summary>Writes the JSON Schemas of a corpus to a folder.</summary>
internal static class SchemaFiles
{
    /// <summary>The default folder, inside the corpus folder.</summary>
    public const string UsualFolder = ".schemas";

    /// <summary>Writes the schemas and returns them. Existing files with the same names are replaced.</summary>
    /// <param name="schema">The schema of the corpus.</param>
    /// <param name="content">The files of the corpus.</param>
    /// <param name="folder">The folder to write to.</param>
    public static IReadOnlyList<SchemaFile> Write(CompiledSchema schema, CorpusContent content, string folder)
    {
        IReadOnlyList<YamlFile> files = content.Files;
        BoundCorpus corpus = CorpusCompiler.Bind(schema.Shape, files);
        var schemas = new JsonTableSchema(schema, corpus, files, DocComments.Of(schema.Assembly));
        Directory.CreateDirectory(folder);

        var written = new List<SchemaFile>();
        foreach (TableShape table in schemas.Tables)
        {
            string path = Path.Combine(folder, $"{PascalName.ToKebab(table.Name)}.schema.json");
            Write(path, schemas.Create(table));
            written.Add(new SchemaFile(path, schema.Shape.Folder, PlacesOf(table, schema.Shape.Folder, files)));
        }

        return written;
    }

    private static void Write(string path, JsonObject schema) => OutputFile.Write(path, stream =>
        {
            JsonForm.Write(stream, json => schema.WriteTo(json));
            stream.Write("\n"u8);
        });

    /// <summary>
    /// Returns the locations of the files of a table: its patterns, or else the existing files and folders with its
    /// name, or else the default names.
    /// </summary>
    private static SchemaLocations PlacesOf(TableShape table, string folder, IReadOnlyList<YamlFile> files)
    {
        string[] paths = [.. files.Select(file => file.Path[(folder.Length + 1)..]).Order(StringComparer.Ordinal)];
        if (table.Files.Count > 0)
            return OfPatterns(
                [.. table.Files.SelectMany(item => item.Patterns).Distinct().Select(FilePattern.Parse)],
                paths
            );

        string[] names =
        [
            .. paths
                .Select(path => path.Split('/')[0])
                .Distinct()
                .Where(name => Spelling.Fold(Path.GetFileNameWithoutExtension(name)) == Spelling.Fold(table.Name)),
        ];
        if (names.Length == 0)
            names = [PascalName.ToKebab(table.Name), $"{PascalName.ToKebab(table.Name)}.yaml"];
        return new SchemaLocations(
            [
                .. names.SelectMany(name =>
                    Path.HasExtension(name) ? (string[])[name] : [$"{name}/**/*.yaml", $"{name}/**/*.yml"]
                ),
            ],
            Path.HasExtension(names[0]) ? "" : names[0]
        );
    }

    private static SchemaLocations OfPatterns(FilePattern[] patterns, string[] paths)
    {
        string? first = Array.Find(paths, path =>
            Array.Exists(patterns, pattern => !pattern.IsExclusion && pattern.Match(path) is not null)
        );
        return new SchemaLocations([.. patterns.Select(pattern => pattern.Glob)], Path.GetDirectoryName(first) ?? "");
    }
}

/// <summary>The files of a corpus that a JSON Schema applies to.</summary>
/// <param name="Globs">Path patterns in the notation of editors; <c>!</c> excludes.</param>
/// <param name="Folder">The folder of one of the files.</param>
internal sealed record SchemaLocations(IReadOnlyList<string> Globs, string Folder);

/// <summary>A JSON Schema that was written.</summary>
/// <param name="Path">The path of the schema.</param>
/// <param name="Corpus">The corpus folder.</param>
/// <param name="Places">The files of the table in the corpus folder.</param>
internal sealed record SchemaFile(string Path, string Corpus, SchemaLocations Places)
{
    /// <summary>The path of the schema relative to the current folder.</summary>
    public string RelativePath => Relative(Environment.CurrentDirectory, Path);

    /// <summary>The files that the schema applies to, as patterns for editors.</summary>
    public IEnumerable<string> Globs =>
        Places.Globs.Select(glob => glob[0] == '!' ? "!" + GlobOf(glob[1..]) : GlobOf(glob));

    /// <summary>The first line of a YAML file that names the schema.</summary>
    public string Modeline => $"# yaml-language-server: $schema={Relative($"{Corpus}/{Places.Folder}", Path)}";

    private string GlobOf(string glob) => Relative(Environment.CurrentDirectory, $"{Corpus}/{glob}");

    private static string Relative(string from, string path) =>
        System.IO.Path.GetRelativePath(from, path).Replace('\\', '/');
}
