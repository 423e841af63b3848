namespace Summit.Cli.CompiledCorpora;

/// <summary>Finds records by name in all tables of a corpus.</summary>
internal static class RecordFinder
{
    /// <summary>Returns the records with the key or alias <paramref name="name"/>, in table order.</summary>
    public static IReadOnlyList<FoundRecord> Find(Corpus corpus, string name)
    {
        var finder = new NameFinder(name, []);
        corpus.VisitTables(ref finder);
        return finder.Found;
    }

    /// <summary>
    /// Returns, for each table with a name similar to <paramref name="name"/>, the record with the most similar one.
    /// </summary>
    public static IReadOnlyList<FoundRecord> Suggest(Corpus corpus, string name)
    {
        var suggester = new NearestNameFinder(name, []);
        corpus.VisitTables(ref suggester);
        return suggester.Found;
    }

    private readonly struct NameFinder(string wanted, List<FoundRecord> found) : ITableVisitor
    {
        public List<FoundRecord> Found => found;

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
        {
            if (table.TryGet(wanted, out T record))
                found.Add(new FoundRecord<T>(name, record));
        }

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> { }
    }

    private readonly struct NearestNameFinder(string wanted, List<FoundRecord> found) : ITableVisitor
    {
        public List<FoundRecord> Found => found;

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
        {
            if (table.Suggest(wanted) is { } key)
                found.Add(new FoundRecord<T>(name, table.Get(key)));
        }

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> { }
    }
}
