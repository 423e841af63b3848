using Summit.Catalog.Searching;

namespace Summit.Catalog.Tables;

/// <summary>Reads the schema of a record type and what its table supports.</summary>
/// <param name="fields">Receives the fields.</param>
internal struct SchemaReader<T>(List<CatalogField> fields) : ISchemaVisitor
    where T : struct, IVisitableRecord<T>
{
    /// <summary>The fields in the order of declaration.</summary>
    public readonly IReadOnlyList<CatalogField> Fields => fields;

    /// <summary>The description of the record type, which every schema has.</summary>
    public RecordDescription Record { get; private set; } = new("");

    /// <summary>The look-up by key; null if records have no keys.</summary>
    public IKeyLookup<T>? Keys { get; private set; }

    /// <summary>The search; null if the table has no search index.</summary>
    public ITextSearch<T>? Search { get; private set; }

    /// <inheritdoc/>
    public void VisitRecordType(RecordDescription record) => Record = record;

    /// <inheritdoc/>
    public readonly void VisitField(FieldDescription field) => fields.Add(new CatalogField(field, fields.Count));

    /// <inheritdoc/>
    public void VisitKeyed<TRecord>()
        where TRecord : struct, IKeyedRecord<TRecord>, IVisitableRecord<TRecord> =>
        Keys = (IKeyLookup<T>)(object)new KeyLookup<TRecord>();

    /// <inheritdoc/>
    public void VisitSearchable<TRecord>()
        where TRecord : struct, ISearchableRecord<TRecord>, IVisitableRecord<TRecord> =>
        Search = (ITextSearch<T>)(object)new TextSearch<TRecord>();
}
