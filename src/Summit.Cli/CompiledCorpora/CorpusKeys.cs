using Summit.Catalog;

namespace Summit.Cli.CompiledCorpora;

/// <summary>The keys of a corpus, for shell completion.</summary>
internal static class CorpusKeys
{
    /// <summary>Returns the keys of all tables, in table order.</summary>
    public static IEnumerable<string> OfAllTables(Corpus corpus) => corpus.Catalog.Tables.SelectMany(Of);

    /// <summary>Returns the keys of one table, in table order; none if its records have no keys.</summary>
    public static IEnumerable<string> Of(CatalogTable table) =>
        table.IsKeyed ? Enumerable.Range(0, table.Count).Select(ordinal => table.At(ordinal).Key) : [];
}
