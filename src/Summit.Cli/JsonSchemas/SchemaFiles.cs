using System.Text.Json.Nodes;
using Summit.Cli.Checking;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Notation;
using Summit.Cli.Output;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Cli.JsonSchemas;

/// <summary>Writes the JSON Schemas of a corpus into a folder.</summary>
internal static class SchemaFiles
{
    /// <summary>The folder that they are written to when none is named, in that of the corpus.</summary>
    public const string UsualFolder = ".schemas";

    /// <summary>Writes them, and tells which there are. What was there under the same name is replaced.</summary>
    public static IReadOnlyList<SchemaFile> Write(CompiledSchema schema, string folder)
    {
        IReadOnlyList<YamlFile> files = new CorpusFiles().Read(schema.Shape.Folder);
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

    private static void Write(string path, JsonObject schema)
    {
        using FileStream stream = File.Create(path);
        JsonForm.Write(stream, json => schema.WriteTo(json));
        stream.Write("\n"u8);
    }

    /// <summary>Which files are those of a table: what its patterns say, or else as they are there, or as most people would call them.</summary>
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

/// <summary>Which files of a corpus a JSON Schema is for.</summary>
/// <param name="Globs">Patterns of paths, as editors match them; one behind a <c>!</c> takes away.</param>
/// <param name="Folder">The folder of one of the files.</param>
internal sealed record SchemaLocations(IReadOnlyList<string> Globs, string Folder);

/// <summary>A JSON Schema that was written.</summary>
/// <param name="Path">The schema.</param>
/// <param name="Corpus">The folder of the corpus.</param>
/// <param name="Places">The files of the table in it.</param>
internal sealed record SchemaFile(string Path, string Corpus, SchemaLocations Places)
{
    /// <summary>The schema relative to the folder that the tool is run in.</summary>
    public string RelativePath => Relative(Environment.CurrentDirectory, Path);

    /// <summary>The files that it is for, as editors match them.</summary>
    public IEnumerable<string> Globs =>
        Places.Globs.Select(glob => glob[0] == '!' ? "!" + GlobOf(glob[1..]) : GlobOf(glob));

    /// <summary>The first line of a YAML file that tells editors of the schema.</summary>
    public string Modeline => $"# yaml-language-server: $schema={Relative($"{Corpus}/{Places.Folder}", Path)}";

    private string GlobOf(string glob) => Relative(Environment.CurrentDirectory, $"{Corpus}/{glob}");

    private static string Relative(string from, string path) =>
        System.IO.Path.GetRelativePath(from, path).Replace('\\', '/');
}
