using Summit.Cli.Lookup;

namespace Summit.Cli.Schema;

/// <summary>The tables of a corpus and their fields, read off the null records.</summary>
internal sealed class CorpusSchema
{
    private readonly Dictionary<Type, TableSchema> _byRecord;

    private CorpusSchema(IReadOnlyList<TableSchema> tables)
    {
        Tables = tables;
        _byRecord = tables.ToDictionary(table => table.Record);
    }

    /// <summary>The tables, in the order of declaration.</summary>
    public IReadOnlyList<TableSchema> Tables { get; }

    /// <summary>Reads the schema of <paramref name="corpus"/>.</summary>
    public static CorpusSchema Of(Corpus corpus)
    {
        var reader = new Reader([]);
        corpus.VisitTables(ref reader);
        return new CorpusSchema(reader.Tables);
    }

    /// <summary>The table of a record type: every one has one.</summary>
    public TableSchema TableOf(Type record) => _byRecord[record];

    private readonly struct Reader(List<TableSchema> tables) : ITableVisitor
    {
        public List<TableSchema> Tables => tables;

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> => tables.Add(new TableSchema(name, typeof(T), FieldReader.FieldsOf<T>()));
    }
}
