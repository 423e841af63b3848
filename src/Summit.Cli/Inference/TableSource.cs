using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>A record as it is found.</summary>
/// <param name="Node">What is written.</param>
/// <param name="Path">The file, relative to the folder of the corpus.</param>
/// <param name="Name">Its name in a mapping of records, or null.</param>
internal sealed record SourceRecord(YamlNode Node, string Path, string? Name);

/// <summary>Where the records of a table are, and the records.</summary>
/// <param name="Name">What the table is called by its files or by a name in a document.</param>
/// <param name="Files">The files.</param>
/// <param name="Records">The records.</param>
internal sealed record TableSource(string Name, IReadOnlyList<YamlFile> Files, IReadOnlyList<SourceRecord> Records)
{
    /// <summary>Which files these are, as <c>[Files]</c> says it.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>Where in the documents the records are.</summary>
    public string At { get; init; } = "";

    /// <summary>Names of the documents that are tables of their own.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>True where the records are values of mappings.</summary>
    public bool IsKeyed { get; init; }

    /// <summary>True where a name of the mapping has several records.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>The names that the patterns capture, outermost first.</summary>
    public IReadOnlyList<string> Captures { get; init; } = [];

    /// <summary>True where the table is found by the name of its files or folder alone.</summary>
    public bool IsByFolder { get; init; }

    /// <summary>True where every file holds one record and nothing else.</summary>
    public bool IsOneAFile =>
        At.Length == 0
        && !IsKeyed
        && Records.Count == Files.Count
        && Records.Select(record => record.Path).Distinct().Count() == Files.Count;

    /// <summary>The folders that a record lies in, as patterns capture them.</summary>
    public string PlaceOf(SourceRecord record) => string.Join('/', record.Path.Split('/').Take(Captures.Count));
}
