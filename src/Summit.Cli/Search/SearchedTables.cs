using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;
using Summit.Cli.Schema;
using Summit.Cli.Usage;

namespace Summit.Cli.Search;

/// <summary>The searched tables of a corpus.</summary>
internal static class SearchedTables
{
    /// <summary>
    /// Returns the tables with these names, or all if <paramref name="names"/> is empty, in the order of declaration.
    /// </summary>
    /// <exception cref="UsageException">A table does not exist or is not searched.</exception>
    public static IReadOnlyList<SearchedTable> Of(Corpus corpus, IReadOnlyList<string> names)
    {
        var collector = new TableCollector(names, [], []);
        corpus.VisitTables(ref collector);
        if (collector.Names.Count == 0)
            throw new UsageException($"{corpus.Name} has no searched table: none of its fields has [Search].");
        if (
            names.FirstOrDefault(name => !collector.Names.Exists(table => PascalName.IsSame(table, name))) is
            { } unknown
        )
        {
            string known = string.Join(", ", collector.Names.Select(PascalName.ToKebab));
            throw new UsageException($"There is no searched table '{unknown}' of {corpus.Name}: it has {known}.");
        }

        return collector.Tables;
    }

    /// <summary>Returns the names of the tables, for shell completion.</summary>
    public static IEnumerable<string> NamesOf(Corpus corpus)
    {
        var collector = new TableCollector([], [], []);
        corpus.VisitTables(ref collector);
        return collector.Names.Select(PascalName.ToKebab);
    }

    /// <summary>Collects the names of all searched tables, and the selected tables.</summary>
    private readonly struct TableCollector(IReadOnlyList<string> wanted, List<string> names, List<SearchedTable> tables)
        : ITableVisitor
    {
        public List<string> Names => names;

        public List<SearchedTable> Tables => tables;

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            // The creation is in its own method, because this method is compiled for every table.
            if (IsWanted(name, typeof(T)))
                tables.Add(Create(name, table));
        }

        private bool IsWanted(string name, Type record)
        {
            if (!IsSearched(record))
                return false;
            names.Add(name);
            return wanted.Count == 0 || wanted.Any(one => PascalName.IsSame(name, one));
        }

        /// <summary>
        /// Creates a table by reflection: the record type satisfies more constraints than the visitor declares.
        /// </summary>
        private static SearchedTable Create<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> =>
            (SearchedTable)
                Activator.CreateInstance(
                    typeof(SearchedTable<>).MakeGenericType(typeof(T)),
                    new CorpusTable(name, typeof(T), CorpusFieldReader.FieldsOf<T>()),
                    table
                )!;

        private static bool IsSearched(Type record) =>
            Array.Exists(record.GetInterfaces(), face =>
                face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISearchableRecord<>)
            );
    }
}
