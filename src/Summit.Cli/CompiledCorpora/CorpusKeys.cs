using Summit.Cli.Notation;

namespace Summit.Cli.CompiledCorpora;

/// <summary>The keys of a corpus, for shell completion.</summary>
internal static class CorpusKeys
{
    /// <summary>
    /// Returns the keys of all tables, in table order, without keys that a terminal does not show as they are.
    /// </summary>
    public static IReadOnlyList<string> OfAllTables(Corpus corpus)
    {
        var collector = new KeyCollector([]);
        corpus.VisitTables(ref collector);
        return collector.Keys;
    }

    /// <summary>Returns the keys of one table, in table order.</summary>
    public static IReadOnlyList<string> Of<T>(Table<T> table)
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
    {
        var collector = new KeyCollector([]);
        collector.VisitKeyedTable("", table);
        return collector.Keys;
    }

    private readonly struct KeyCollector(List<string> keys) : ITableVisitor
    {
        public List<string> Keys => keys;

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
        {
            foreach (T record in table)
            {
                if (VisibleText.IsVisible(record.Key))
                    keys.Add(record.Key);
            }
        }

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> { }
    }
}
