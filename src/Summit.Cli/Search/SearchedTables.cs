using Summit.Catalog;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Usage;

namespace Summit.Cli.Search;

/// <summary>The searched tables of a corpus.</summary>
internal static class SearchedTables
{
    /// <summary>
    /// Returns the tables with these names, or all if <paramref name="names"/> is empty, in the order of declaration.
    /// </summary>
    /// <exception cref="UsageException">No table is searched.</exception>
    /// <exception cref="CatalogException">A table does not exist or is not searched.</exception>
    public static IReadOnlyList<CatalogTable> Of(Corpus corpus, IReadOnlyList<string> names)
    {
        CatalogTable[] all = [.. corpus.Catalog.Searchable];
        if (all.Length == 0)
            throw new UsageException($"{corpus.Name} has no searched table: none of its fields has [Search].");
        CatalogTable[] wanted =
        [
            .. names.Select(name =>
                CorpusCatalog.Choose(name, all, $"There is no searched table '{name}' of {corpus.Name}")
            ),
        ];
        return wanted.Length == 0 ? all : Array.FindAll(all, wanted.Contains);
    }
}
