using Summit.Catalog;

namespace Summit.Cli.Export.Postgres;

/// <summary>A column whose words are searched.</summary>
/// <param name="Field">The searched field.</param>
/// <param name="Name">The quoted name of the column.</param>
/// <param name="IsList">Whether the column is an array of texts.</param>
/// <param name="IsCopy">Whether the export fills the column from other tables.</param>
/// <param name="Config">The text search configuration; null if each record has its own.</param>
internal sealed record SearchedColumn(CatalogField Field, string Name, bool IsList, bool IsCopy, string? Config);
