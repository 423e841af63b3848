namespace Summit.Catalog.Tables;

/// <summary>Reads the records that a field holds.</summary>
/// <param name="catalog">The catalogue of the records.</param>
/// <param name="limit">The maximum number of records to read.</param>
internal sealed class RecordReader(CorpusCatalog catalog, int limit) : FieldVisitor
{
    /// <summary>The records.</summary>
    public List<CatalogRecord> Records { get; } = [];

    /// <summary>The number of records that the field holds, including those that are not read.</summary>
    public int Total { get; private set; }

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record)
    {
        if (record is { IsNull: false } given)
            Add(catalog.TableOf<T>(), given);
    }

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records)
    {
        TypedTable<T> table = catalog.TableOf<T>();
        foreach (T record in records)
            Add(table, record);
    }

    /// <inheritdoc/>
    public override void VisitNested<T>(string field, RecordList<T> records) => VisitReferences(field, records);

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => Add(catalog.TableOf<T>(), record);

    /// <inheritdoc/>
    public override void VisitInverse<T>(string field, RecordSet<T> records)
    {
        TypedTable<T> table = catalog.TableOf<T>();
        foreach (T record in records)
            Add(table, record);
    }

    private void Add<T>(TypedTable<T> table, T record)
        where T : struct, IVisitableRecord<T>
    {
        if (Total++ < limit)
            Records.Add(table.Wrap(record));
    }
}
