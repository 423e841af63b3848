using Summit.Catalog;
using Summit.Cli.CompiledCorpora;
using Summit.Compiler.Schema;

namespace Summit.Cli.Export;

/// <summary>The languages of the texts of a corpus, in lower case; <c>none</c> for no particular language.</summary>
internal sealed class ExportLanguages
{
    private readonly string _language;
    private readonly CorpusShape _shape;
    private readonly Dictionary<Type, SortedSet<string>> _ofRecords = [];

    private ExportLanguages(Corpus corpus)
    {
        _language = corpus.Language;
        _shape = corpus.ReadShape();
    }

    /// <summary>Reads the languages of all records.</summary>
    public static ExportLanguages Of(Corpus corpus)
    {
        var languages = new ExportLanguages(corpus);
        if (languages._shape.Records.Any(record => record.Language is not null))
        {
            var reader = new TableLanguages(languages);
            corpus.VisitTables(ref reader);
        }

        return languages;
    }

    /// <summary>
    /// Returns the languages of the records of a table, without those that fields have; only the language of the corpus
    /// if no record has one.
    /// </summary>
    public IReadOnlyCollection<string> OfRecords(CatalogTable table) =>
        _ofRecords.TryGetValue(table.RecordType, out SortedSet<string>? languages) ? languages : [_language];

    /// <summary>Returns the language that the schema gives a field; null if it gives none.</summary>
    public string? OfField(CatalogTable table, CatalogField field) =>
        _shape.Record(table.RecordType.Name).Field(field.Name)?.LanguageTag is { } tag ? TextLanguage.Of(tag) : null;

    /// <summary>Returns the languages of all searched texts of a table.</summary>
    public IEnumerable<string> OfSearched(CatalogTable table) =>
        table
            .Searched.SelectMany(field =>
                OfField(table, field) is { } own ? (IEnumerable<string>)[own] : OfRecords(table)
            )
            .Distinct();

    /// <summary>Returns the language of the texts of a record.</summary>
    public string Of<T>(T record)
        where T : struct, IVisitableRecord<T> => RecordLanguage.Of(_shape, record) ?? _language;

    private readonly struct TableLanguages(ExportLanguages languages) : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            var found = new SortedSet<string>(StringComparer.Ordinal);
            foreach (T record in table)
                found.Add(languages.Of(record));
            if (found.Count > 0)
                languages._ofRecords.Add(typeof(T), found);
        }
    }
}
