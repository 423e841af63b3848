namespace Summit.Catalog.Fields;

/// <summary>Reads the ordinals of the records that a field of a record refers to.</summary>
internal sealed class ReferenceReader : FieldVisitor
{
    private readonly List<int> _ordinals = [];

    /// <summary>Returns the ordinals. The list is valid until the next call.</summary>
    public IReadOnlyList<int> Read<T>(T record, int field)
        where T : struct, IVisitableRecord<T>
    {
        _ordinals.Clear();
        ReferenceReader self = this;
        record.VisitField(field, ref self);
        return _ordinals;
    }

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record)
    {
        if (record is { IsNull: false } given)
            _ordinals.Add(given.Ordinal);
    }

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records)
    {
        foreach (T record in records)
            _ordinals.Add(record.Ordinal);
    }
}
