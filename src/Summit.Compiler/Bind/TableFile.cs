using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>How a table reads a file.</summary>
/// <param name="Table">The table.</param>
/// <param name="At">The path to the records in a document.</param>
/// <param name="Filter">The condition that a node must meet to be a record; null if every node is a record.</param>
/// <param name="KeyedBy">
/// The field that takes the names of records in a mapping; null if the records are not in a mapping.
/// </param>
/// <param name="Around">The scope of the documents, with the captures of the file's path.</param>
internal sealed record TableFile(
    RecordTable Table,
    DocumentPath At,
    RecordCondition? Filter,
    string? KeyedBy,
    AncestorScope Around
)
{
    /// <summary>True if the file belongs to the table because of its folder; false if a pattern matches it.</summary>
    public bool IsByFolder { get; init; }

    /// <summary>
    /// The patterns of the schema that match the file; null if the file belongs to the table because of its folder.
    /// </summary>
    public FilesShape? Files { get; init; }
}
