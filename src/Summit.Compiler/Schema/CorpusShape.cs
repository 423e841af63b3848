namespace Summit.Compiler.Schema;

/// <summary>The shape of a corpus: its tables and record types, as the C# schema declares them.</summary>
/// <param name="Name">The name of the corpus class.</param>
/// <param name="Folder">
/// The corpus folder, absolute or relative like the file paths, with <c>/</c> as the separator and none at the end.
/// </param>
/// <param name="Tables">The tables in declaration order.</param>
/// <param name="Records">The record types of the tables and of the nested records.</param>
public sealed record CorpusShape(
    string Name,
    string Folder,
    EquatableArray<TableShape> Tables,
    EquatableArray<RecordShape> Records
)
{
    /// <summary>The language of the texts, which determines how they are searched.</summary>
    public Language Language { get; init; }

    /// <summary>The licence of the data as a URI; null if the schema states no licence.</summary>
    public string? License { get; init; }

    /// <summary>The name to credit when the data is used; null if the schema states no name.</summary>
    public string? Attribution { get; init; }

    /// <summary>The public vocabularies of the terms, in declaration order.</summary>
    public EquatableArray<VocabularyShape> Vocabularies { get; init; }

    /// <summary>True if a record type has fields with synonyms.</summary>
    public bool HasSynonyms =>
        Records.Any(static record => record.Fields.Any(static field => field is TextualField { IsSynonyms: true }));

    /// <summary>Returns the record type called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no such record type.</exception>
    public RecordShape Record(string name) => Records.First(record => record.Name == name);
}

/// <summary>A table of the corpus.</summary>
/// <param name="Name">The name of the property, such as <c>Entries</c>.</param>
/// <param name="Record">The name of the record type.</param>
public sealed record TableShape(string Name, string Record)
{
    /// <summary>The files that the table reads. If empty, the table reads the file or folder of its name.</summary>
    public EquatableArray<FilesShape> Files { get; init; }

    /// <summary>
    /// The field that takes the names of records in a mapping; null if the records are not in a mapping.
    /// </summary>
    public string? KeyedBy { get; init; }
}

/// <summary>Files that contain records of a table.</summary>
/// <param name="Patterns">The patterns of the files, relative to the corpus folder.</param>
/// <param name="At">The path to the records in a document; empty for the document itself.</param>
/// <param name="Where">
/// The condition that a node must meet to be a record, such as <c>kind</c> or <c>kind=Service</c>; empty if every node
/// is a record.
/// </param>
public sealed record FilesShape(EquatableArray<string> Patterns, string At, string Where);
