using Summit.Catalog;

namespace Summit.AspNetCore.Content;

/// <summary>Creates the search of a table from the schema of its record type.</summary>
internal struct PlainSearchFactory : ITableVisitor, ISchemaVisitor
{
    private PlainSearch? _search;

    /// <summary>Returns the search of a table; null if the table has no search index.</summary>
    public static PlainSearch? Of(CatalogTable table)
    {
        var factory = default(PlainSearchFactory);
        table.Visit(ref factory);
        return factory._search;
    }

    /// <inheritdoc/>
    public void VisitKeyedTable<T>(string name, Table<T> table)
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => T.VisitSchema(ref this);

    /// <inheritdoc/>
    public void VisitTable<T>(string name, Table<T> table)
        where T : struct, IVisitableRecord<T> => T.VisitSchema(ref this);

    /// <inheritdoc/>
    public readonly void VisitRecordType(RecordDescription record) { }

    /// <inheritdoc/>
    public readonly void VisitField(FieldDescription field) { }

    /// <inheritdoc/>
    public readonly void VisitKeyed<T>()
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T> { }

    /// <inheritdoc/>
    public void VisitSearchable<T>()
        where T : struct, ISearchableRecord<T>, IVisitableRecord<T> => _search = new PlainSearch<T>();
}
