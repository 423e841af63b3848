using Summit.Catalog;
using Summit.Cli.Usage;

namespace Summit.Cli.Commands;

/// <summary>Chooses the table of a command by the roles and terms of the schema.</summary>
internal static class TableChoice
{
    private const string Published = "https://schema.org/datePublished";
    private const string Broader = "http://www.w3.org/2004/02/skos/core#broader";

    /// <summary>
    /// Returns a table that a time orders: the table with a name, the only such table, or else the only such table
    /// whose time has the term <c>schema:datePublished</c>.
    /// </summary>
    /// <exception cref="UsageException">The corpus has no such table, or several.</exception>
    /// <exception cref="CatalogException">The name names no such table.</exception>
    public static CatalogTable Timeline(CorpusCatalog catalog, string? name) =>
        Choose(
            catalog,
            name,
            [.. catalog.Timelines],
            table => table.Time!.HasTerm(Published),
            new Wording("timeline", "timelines", "[Order] is on no date and no instant")
        );

    /// <summary>
    /// Returns a table whose records form a hierarchy: the table with a name, the only such table, or else the only
    /// such table whose hierarchy has the term <c>skos:broader</c>.
    /// </summary>
    /// <exception cref="UsageException">The corpus has no such table, or several.</exception>
    /// <exception cref="CatalogException">The name names no such table.</exception>
    public static CatalogTable Hierarchy(CorpusCatalog catalog, string? name) =>
        Choose(
            catalog,
            name,
            [.. catalog.Hierarchies],
            table => table.Hierarchy!.HasTerm(Broader),
            new Wording("tree", "hierarchies", "no field has [Hierarchy]")
        );

    private static CatalogTable Choose(
        CorpusCatalog catalog,
        string? name,
        IReadOnlyList<CatalogTable> tables,
        Func<CatalogTable, bool> isPreferred,
        Wording wording
    )
    {
        string corpus = catalog.Corpus.Name;
        if (tables.Count == 0)
            throw new UsageException($"{corpus} has no {wording.Plural}: {wording.Reason}.");
        if (name is not null)
        {
            string sentence = catalog.FindTable(name) is { } other
                ? $"The table {other.Id} of {corpus} is not among its {wording.Plural}"
                : $"There is no table '{name}' among the {wording.Plural} of {corpus}";
            return CorpusCatalog.Choose(name, tables, sentence);
        }

        CatalogTable[] preferred = [.. tables.Where(isPreferred)];
        if (tables.Count == 1 || preferred.Length == 1)
            return tables.Count == 1 ? tables[0] : preferred[0];
        throw new UsageException(
            $"{corpus} has several {wording.Plural}: {string.Join(", ", tables.Select(table => table.Id))}. "
                + $"Name one, as in '{ToolCommand.Name} {wording.Command} {tables[0].Id}'."
        );
    }

    /// <summary>The words for a kind of table in errors.</summary>
    private sealed record Wording(string Command, string Plural, string Reason);
}
