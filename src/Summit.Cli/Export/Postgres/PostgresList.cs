using Summit.Catalog;

namespace Summit.Cli.Export.Postgres;

/// <summary>The table of a list of references.</summary>
/// <param name="Field">The list.</param>
/// <param name="Name">The qualified name of the table.</param>
/// <param name="Owner">The table of the records that have the list.</param>
/// <param name="Target">The table of the records in the list.</param>
internal sealed record PostgresList(CatalogField Field, string Name, PostgresTable Owner, PostgresTable Target);
