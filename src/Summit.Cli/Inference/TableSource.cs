using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>A record in a file.</summary>
/// <param name="Node">The YAML of the record.</param>
/// <param name="Path">The file, relative to the corpus folder.</param>
/// <param name="Name">The name of the record in a mapping of records, or null.</param>
internal sealed record SourceRecord(YamlNode Node, string Path, string? Name);

/// <summary>The records of a table, and where they are.</summary>
/// <param name="Name">The name of the table, from its files or from a name in a document.</param>
/// <param name="Files">The files.</param>
/// <param name="Records">The records.</param>
internal sealed record TableSource(string Name, IReadOnlyList<YamlFile> Files, IReadOnlyList<SourceRecord> Records)
{
    /// <summary>The patterns of <c>[Files]</c>.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>The path to the records within a document.</summary>
    public string At { get; init; } = "";

    /// <summary>Names in the documents that are tables of their own.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>True if the records are values of mappings.</summary>
    public bool IsKeyed { get; init; }

    /// <summary>True if a name of the mapping has several records.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>The names that the patterns capture, outermost first.</summary>
    public IReadOnlyList<string> Captures { get; init; } = [];

    /// <summary>The captures of the patterns that can become fields, outermost first.</summary>
    public IReadOnlyList<string> PathCaptures { get; init; } = [];

    /// <summary>True if the paths of several files differ in captures.</summary>
    public bool IsSeries { get; init; }

    /// <summary>True if the table is found by the name of its files or folder alone.</summary>
    public bool IsByFolder { get; init; }

    /// <summary>True if files are lists, even if a list has only one item.</summary>
    public bool HasLists { get; init; }

    /// <summary>True if every file is exactly one record.</summary>
    public bool IsOneAFile =>
        !HasLists
        && At.Length == 0
        && !IsKeyed
        && Records.Count == Files.Count
        && Records.Select(record => record.Path).Distinct().Count() == Files.Count;

    /// <summary>Returns the folders of a record that the patterns capture.</summary>
    public string FoldersOf(SourceRecord record) => string.Join('/', record.Path.Split('/').Take(Captures.Count));
}
