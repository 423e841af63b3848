using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summit.Ranking.Collections;

namespace Summit.Ranking;

/// <summary>
/// Writes and reads the documents of a collection as YAML. JSON strings are valid quoted YAML scalars.
/// </summary>
internal static class CollectionYaml
{
    /// <summary>The folder of the YAML, relative to the project.</summary>
    public const string Folder = "obj/collection";

    /// <summary>The first letter of every key, because keys must not start with a digit.</summary>
    public const string KeyLetter = "d";

    private const int DocumentsPerFile = 500;

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the documents, and replaces those of the last collection.</summary>
    public static void Write(TestCollection collection)
    {
        string folder = Path.Combine(ProjectFolder(), Folder);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        string documents = Directory.CreateDirectory(Path.Combine(folder, "documents")).FullName;
        int file = 0;
        foreach (
            CollectionDocument[] some in collection
                .Documents.DistinctBy(document => document.Id)
                .Chunk(DocumentsPerFile)
        )
        {
            using StreamWriter yaml = File.CreateText(Path.Combine(documents, $"{++file:D4}.yaml"));
            foreach (CollectionDocument document in some)
                Write(yaml, document);
        }

        Console.WriteLine($"{collection.Documents.Count} documents in {folder}");
    }

    /// <summary>Throws unless the compiled documents are those of <paramref name="collection"/>.</summary>
    public static void Check(TestCollection collection)
    {
        if (
            !collection
                .Documents.Select(document => KeyLetter + document.Id)
                .ToHashSet()
                .SetEquals(Compiled.Documents.Select(document => document.Id))
        )
            throw new InvalidOperationException("Another collection is compiled: convert this one first.");
    }

    private static void Write(StreamWriter yaml, CollectionDocument document)
    {
        yaml.WriteLine($"- id: {KeyLetter}{document.Id}");
        if (!string.IsNullOrWhiteSpace(document.Title))
            yaml.WriteLine($"  title: {Quoted(document.Title)}");
        if (!string.IsNullOrWhiteSpace(document.Text))
            yaml.WriteLine($"  text: {Quoted(document.Text)}");
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text.Trim(), Readable);

    private static string ProjectFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
