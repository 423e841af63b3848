using System.Text.Json.Nodes;
using Summit.Cli.Checking;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Output;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
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
        BoundCorpus corpus = Binder.Bind(schema.Shape, files);
        var schemas = new TableSchema(schema, corpus, files, DocComments.Of(schema.Assembly));
        Directory.CreateDirectory(folder);

        var written = new List<SchemaFile>();
        foreach (TableShape table in schemas.Tables)
        {
            string path = Path.Combine(folder, $"{PascalName.ToKebab(table.Name)}.schema.json");
            Write(path, schemas.Create(table));
            written.Add(new SchemaFile(table.Name, path, schema.Shape.Folder, PlacesOf(table, schema.Shape.Folder, files)));
        }

        return written;
    }

    private static void Write(string path, JsonObject schema)
    {
        using FileStream stream = File.Create(path);
        JsonForm.Write(stream, json => schema.WriteTo(json));
        stream.Write("\n"u8);
    }

    /// <summary>What the files of a table are called: as they are there, or else as most people would call them.</summary>
    private static string[] PlacesOf(TableShape table, string folder, IReadOnlyList<YamlFile> files)
    {
        string[] names =
        [
            .. files.Select(file => file.Path[(folder.Length + 1)..].Split('/')[0])
                .Distinct()
                .Where(name => Spelling.Fold(Path.GetFileNameWithoutExtension(name)) == Spelling.Fold(table.Name))
                .Order(StringComparer.Ordinal),
        ];
        return names.Length > 0 ? names : [PascalName.ToKebab(table.Name), $"{PascalName.ToKebab(table.Name)}.yaml"];
    }
}

/// <summary>A JSON Schema that was written.</summary>
/// <param name="Table">The table.</param>
/// <param name="Path">The schema.</param>
/// <param name="Corpus">The folder of the corpus.</param>
/// <param name="Places">The folders and files of the table in it.</param>
internal sealed record SchemaFile(string Table, string Path, string Corpus, IReadOnlyList<string> Places)
{
    /// <summary>The schema relative to the folder that the tool is run in.</summary>
    public string RelativePath => Relative(Environment.CurrentDirectory, Path);

    /// <summary>The files that it is for, as editors match them.</summary>
    public IEnumerable<string> Globs => Places.SelectMany(place => System.IO.Path.HasExtension(place)
        ? [GlobOf(place)]
        : (string[])[GlobOf($"{place}/**/*.yaml"), GlobOf($"{place}/**/*.yml")]);

    /// <summary>The first line of a YAML file in <paramref name="place"/> that tells editors of the schema.</summary>
    public string ModelineOf(string place) =>
        $"# yaml-language-server: $schema={Relative(System.IO.Path.HasExtension(place) ? Corpus : $"{Corpus}/{place}", Path)}";

    private string GlobOf(string place) => Relative(Environment.CurrentDirectory, $"{Corpus}/{place}");

    private static string Relative(string from, string path) => System.IO.Path.GetRelativePath(from, path).Replace('\\', '/');
}
