namespace Summit.Compiler.Schema;

/// <summary>The shape of a corpus: its tables and the records in them, as the C# schema declares them.</summary>
/// <param name="Name">The name of the corpus class.</param>
/// <param name="Folder">The corpus folder, absolute or as the file paths give it, with <c>/</c> and none at the end.</param>
/// <param name="Tables">The tables in declaration order.</param>
/// <param name="Records">Every record type of the tables and of the lists nested in them.</param>
public sealed record CorpusShape(
    string Name,
    string Folder,
    EquatableArray<TableShape> Tables,
    EquatableArray<RecordShape> Records
)
{
    /// <summary>The language of the texts, by which they are searched.</summary>
    public Language Language { get; init; }

    /// <summary>The licence of the data as a URI; null where nothing is said.</summary>
    public string? License { get; init; }

    /// <summary>Whom to name when the data is used; null where nothing is said.</summary>
    public string? Attribution { get; init; }

    /// <summary>The public vocabularies that terms are taken from, in declaration order.</summary>
    public EquatableArray<VocabularyShape> Vocabularies { get; init; }

    /// <summary>The record of that name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public RecordShape Record(string name) => Records.First(record => record.Name == name);
}

/// <summary>A table of the corpus.</summary>
/// <param name="Name">The name of the property, such as <c>Entries</c>.</param>
/// <param name="Record">The name of the record type.</param>
public sealed record TableShape(string Name, string Record)
{
    /// <summary>Where its records are; where nothing is said, in the files of the folder of its name.</summary>
    public EquatableArray<FilesShape> Files { get; init; }

    /// <summary>The field that a mapping names its records by; null where they are no values of a mapping.</summary>
    public string? KeyedBy { get; init; }
}

/// <summary>Where records of a table are.</summary>
/// <param name="Patterns">The patterns of the files, relative to the corpus folder.</param>
/// <param name="At">The path to the records in a document; empty for the document itself.</param>
/// <param name="Where">The field that records give, and after a <c>=</c> its value; empty for all.</param>
public sealed record FilesShape(EquatableArray<string> Patterns, string At, string Where);
