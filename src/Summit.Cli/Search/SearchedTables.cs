using Summit.Cli.Lookup;
using Summit.Cli.Output;
using Summit.Cli.Schema;

namespace Summit.Cli.Search;

/// <summary>The tables of a corpus that can be searched.</summary>
internal static class SearchedTables
{
    /// <summary>Those of <paramref name="names"/>, or all where that is empty, in the order of declaration.</summary>
    /// <exception cref="UsageException">A table is not there or cannot be searched.</exception>
    public static IReadOnlyList<SearchedTable> Of(Corpus corpus, IReadOnlyList<string> names)
    {
        List<SearchedTable> all = Of(corpus);
        if (all.Count == 0)
            throw new UsageException($"Nothing of {corpus.Name} is searched: none of its fields has [Search].");
        foreach (string name in names)
        {
            if (!all.Any(table => PascalName.IsSame(table.Schema.Name, name)))
                throw new UsageException($"There is no searched table '{name}' of {corpus.Name}: it has {string.Join(", ", all.Select(NameOf))}.");
        }

        return names.Count == 0 ? all : [.. all.Where(table => names.Any(name => PascalName.IsSame(table.Schema.Name, name)))];
    }

    /// <summary>The names of the tables, for shells to complete.</summary>
    public static IEnumerable<string> NamesOf(Corpus corpus) => Of(corpus).Select(NameOf);

    private static string NameOf(SearchedTable table) => PascalName.ToKebab(table.Schema.Name);

    private static List<SearchedTable> Of(Corpus corpus)
    {
        var collector = new Collector([]);
        corpus.VisitTables(ref collector);
        return collector.Tables;
    }

    private readonly struct Collector(List<SearchedTable> tables) : ITableVisitor
    {
        public List<SearchedTable> Tables => tables;

        public void KeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T> => Table(name, table);

        public void Table<T>(string name, Table<T> table)
            where T : struct, IRecord<T>
        {
            if (!IsSearched(typeof(T)))
                return;
            // The record type satisfies more than the constraint of the visitor says, which only reflection can make use of.
            var schema = new TableSchema(name, typeof(T), FieldReader.FieldsOf<T>());
            tables.Add((SearchedTable)Activator.CreateInstance(typeof(SearchedTable<>).MakeGenericType(typeof(T)), schema, table)!);
        }

        private static bool IsSearched(Type record) =>
            Array.Exists(record.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISearchableRecord<>));
    }
}
