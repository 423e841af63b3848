using System.Text.Json;
using Summit.Catalog.Fields;
using Summit.Json;

namespace Summit.Catalog.Tables;

/// <summary>A record of a table of type <typeparamref name="T"/>.</summary>
/// <param name="table">The table.</param>
/// <param name="record">The record.</param>
internal sealed class TypedRecord<T>(CatalogTable table, T record) : CatalogRecord(table)
    where T : struct, IVisitableRecord<T>
{
    /// <summary>The record.</summary>
    public T Record => record;

    /// <inheritdoc/>
    public override int Ordinal => record.Ordinal;

    /// <inheritdoc/>
    public override string Key => record.Key;

    /// <inheritdoc/>
    public override string Label => record.ToString()!;

    /// <inheritdoc/>
    public override void Apply<TAction>(ref TAction action) => action.Invoke(record);

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, RecordJsonOptions? options = null) =>
        RecordJson.Write(json, record, options);

    /// <inheritdoc/>
    public override void Visit<TVisitor>(ref TVisitor visitor) => record.Visit(ref visitor);

    /// <inheritdoc/>
    public override IReadOnlyList<FieldValue> ValuesOf(CatalogField field) =>
        FieldValueReader.Read(record, field.Index);

    /// <inheritdoc/>
    public override int CountOf(CatalogField field) => ValueCounter.Count(record, field.Index);

    /// <inheritdoc/>
    public override IReadOnlyList<CatalogRecord> RecordsOf(CatalogField field, int limit)
    {
        var reader = new RecordReader(Table.Catalog, limit);
        record.VisitField(field.Index, ref reader);
        return reader.Records;
    }
}
