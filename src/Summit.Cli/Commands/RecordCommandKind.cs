using Summit.Catalog;
using Summit.Cli.Output;

namespace Summit.Cli.Commands;

/// <summary>A kind of command that lists the records of a table.</summary>
/// <param name="Argument">The description of the argument that names the table; null for a command without it.</param>
/// <param name="Tables">Returns the tables that the command can list.</param>
/// <param name="Choose">Returns the table with a name, or the table of the command if the name is null.</param>
/// <param name="Report">Creates the report of a page of the table with the fields of the plain form.</param>
internal sealed record RecordCommandKind(
    string? Argument,
    Func<CorpusCatalog, IEnumerable<CatalogTable>> Tables,
    Func<CorpusCatalog, string?, CatalogTable> Choose,
    Func<CatalogTable, CatalogPage, IReadOnlyList<CatalogField>, IReport> Report
)
{
    /// <summary>True if the command has an order of its own.</summary>
    public bool IsSorted { get; init; }
}
