using Summit.Cli.CompiledCorpora;

namespace Summit.Cli.Schema;

/// <summary>The tables of a corpus and their fields, collected by visiting null records.</summary>
internal sealed class CorpusSchema
{
    private readonly Dictionary<Type, CorpusTable> _byRecord;

    private CorpusSchema(IReadOnlyList<CorpusTable> tables)
    {
        Tables = tables;
        _byRecord = tables.ToDictionary(table => table.Record);
    }

    /// <summary>The tables in the order of declaration.</summary>
    public IReadOnlyList<CorpusTable> Tables { get; }

    /// <summary>Reads the schema of <paramref name="corpus"/>.</summary>
    public static CorpusSchema Of(Corpus corpus)
    {
        var reader = new TableReader([]);
        corpus.VisitTables(ref reader);
        return new CorpusSchema(reader.Tables);
    }

    /// <summary>Returns the table of a record type. Every record type has one.</summary>
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
