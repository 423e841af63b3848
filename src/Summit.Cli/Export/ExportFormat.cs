namespace Summit.Cli.Export;

/// <summary>The formats that a corpus is written in.</summary>
internal enum ExportFormat
{
    /// <summary>NDJSON for the bulk interface of a search cluster, with a mapping: two files a table.</summary>
    Bulk,

    /// <summary>An SQLite database with FTS5.</summary>
    Sqlite,

    /// <summary>CSV, a file a table.</summary>
    Csv,

    /// <summary>One JSON file.</summary>
    Json,

    /// <summary>One JSON-LD file: a graph in public vocabularies.</summary>
    Jsonld,

    /// <summary>A folder that ConvoKit reads.</summary>
    Convokit,
}
