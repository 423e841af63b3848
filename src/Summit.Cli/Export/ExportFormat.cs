namespace Summit.Cli.Export;

/// <summary>The formats of an export.</summary>
internal enum ExportFormat
{
    /// <summary>NDJSON for the bulk interface of a search cluster, with a mapping: two files per table.</summary>
    Bulk,

    /// <summary>An SQLite database with FTS5.</summary>
    Sqlite,

    /// <summary>An SQL file that creates and fills a schema of PostgreSQL.</summary>
    Postgres,

    /// <summary>CSV, one file per table.</summary>
    Csv,

    /// <summary>One JSON file.</summary>
    Json,

    /// <summary>One JSON-LD file: a graph in public vocabularies.</summary>
    Jsonld,

    /// <summary>A folder that ConvoKit reads.</summary>
    Convokit,
}
