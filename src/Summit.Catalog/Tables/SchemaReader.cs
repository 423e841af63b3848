using Summit.Catalog.Fields;
using Summit.Catalog.Searching;

namespace Summit.Catalog.Tables;

/// <summary>Reads the schema of a record type and what its table supports.</summary>
internal struct SchemaReader<T> : ISchemaVisitor
    where T : struct, IVisitableRecord<T>
{
    private readonly List<CatalogField> _fields = [];
    private RecordDescription? _record;

    private SchemaReader(bool _) { }

    /// <summary>The look-up by key; null if records have no keys.</summary>
    public IKeyLookup<T>? Keys { get; private set; }

    /// <summary>The search; null if the table has no search index.</summary>
    public ITextSearch<T>? Search { get; private set; }

    /// <summary>The schema.</summary>
    public readonly TableSchema Schema => new(_record!, _fields);

    /// <summary>Reads the schema of <typeparamref name="T"/>.</summary>
    public static SchemaReader<T> Read()
    {
        var reader = new SchemaReader<T>(true);
        T.VisitSchema(ref reader);
        return reader;
    }

    /// <inheritdoc/>
    public void VisitRecordType(RecordDescription record) => _record = record;

    /// <inheritdoc/>
    public readonly void VisitField(FieldDescription field) => _fields.Add(new CatalogField(field, _fields.Count));

    /// <inheritdoc/>
    public void VisitKeyed<TRecord>()
        where TRecord : struct, IKeyedRecord<TRecord>, IVisitableRecord<TRecord> =>
        Keys = (IKeyLookup<T>)(object)new KeyLookup<TRecord>();

    /// <inheritdoc/>
    public void VisitSearchable<TRecord>()
        where TRecord : struct, ISearchableRecord<TRecord>, IVisitableRecord<TRecord> =>
        Search = (ITextSearch<T>)(object)new TextSearch<TRecord>();
}
