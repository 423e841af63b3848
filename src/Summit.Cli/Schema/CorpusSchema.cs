using Summit.Cli.CompiledCorpora;

namespace Summit.Cli.Schema;

/// <summary>The tables of a corpus and their fields, read off the null records.</summary>
internal sealed class CorpusSchema
{
    private readonly Dictionary<Type, CorpusTable> _byRecord;

    private CorpusSchema(IReadOnlyList<CorpusTable> tables)
    {
        Tables = tables;
        _byRecord = tables.ToDictionary(table => table.Record);
    }

    /// <summary>The tables, in the order of declaration.</summary>
    public IReadOnlyList<CorpusTable> Tables { get; }

    /// <summary>Reads the schema of <paramref name="corpus"/>.</summary>
    public static CorpusSchema Of(Corpus corpus)
    {
        var reader = new TableReader([]);
        corpus.VisitTables(ref reader);
        return new CorpusSchema(reader.Tables);
    }

    /// <summary>The table of a record type: every one has one.</summary>
    public CorpusTable TableOf(Type record) => _byRecord[record];

    private readonly struct TableReader(List<CorpusTable> tables) : ITableVisitor
    {
        public List<CorpusTable> Tables => tables;

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> =>
            tables.Add(new CorpusTable(name, typeof(T), CorpusFieldReader.FieldsOf<T>()));
    }
}
