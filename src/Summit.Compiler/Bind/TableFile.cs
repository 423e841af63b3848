using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>How a table reads a file.</summary>
/// <param name="Table">The table.</param>
/// <param name="At">Where its records are in a document.</param>
/// <param name="Filter">Which mappings are records; null for all.</param>
/// <param name="KeyedBy">The field that a mapping names its records by; null where they are no values of a mapping.</param>
/// <param name="Around">What is around the documents.</param>
internal sealed record TableFile(
    RecordTable Table,
    DocumentPath At,
    RecordCondition? Filter,
    string? KeyedBy,
    AncestorScope Around
)
{
    /// <summary>True where the file is the table's by its folder, and not by a pattern.</summary>
    public bool IsByFolder { get; init; }

    /// <summary>The patterns of the schema by which the table has the file, or null.</summary>
    public FilesShape? Files { get; init; }
}
