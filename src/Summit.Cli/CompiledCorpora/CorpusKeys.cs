using Summit.Catalog;
using Summit.Cli.Notation;

namespace Summit.Cli.CompiledCorpora;

/// <summary>The keys of a corpus, for shell completion.</summary>
internal static class CorpusKeys
{
    /// <summary>
    /// Returns the keys of all tables, in table order, without keys that a terminal does not show as they are.
    /// </summary>
    public static IEnumerable<string> OfAllTables(Corpus corpus) => corpus.Catalog.Tables.SelectMany(Of);

    /// <summary>
    /// Returns the keys of one table, in table order, without keys that a terminal does not show as they are; none if
    /// its records have no keys.
    /// </summary>
    public static IEnumerable<string> Of(CatalogTable table) =>
        table.IsKeyed
            ? Enumerable.Range(0, table.Count).Select(ordinal => table.At(ordinal).Key).Where(VisibleText.IsVisible)
            : [];
}
