namespace Summit.Catalog.Fields;

/// <summary>Counts the values of a field without reading them.</summary>
internal struct ValueCounter : IFieldVisitor
{
    private int _count;

    /// <summary>Returns the number of values of a field of <paramref name="record"/>.</summary>
    public static int Count<T>(T record, int field)
        where T : struct, IVisitableRecord<T>
    {
        var counter = default(ValueCounter);
        record.VisitField(field, ref counter);
        return counter._count;
    }

    /// <inheritdoc/>
    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull)
    {
        Set(!isNull);
        return true;
    }

    /// <inheritdoc/>
    public void VisitText(string field, string? value) => Set(value is not null);

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values) => _count = values.Count;

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value) => Set(value is not null);

    /// <inheritdoc/>
    public void VisitInteger(string field, long? value) => Set(value is not null);

    /// <inheritdoc/>
    public void VisitUnsigned(string field, ulong? value) => Set(value is not null);

    /// <inheritdoc/>
    public void VisitDouble(string field, double? value) => Set(value is not null);

    /// <inheritdoc/>
    public void VisitDecimal(string field, decimal? value) => Set(value is not null);

    /// <inheritdoc/>
    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => Set(value is not null);

    /// <inheritdoc/>
    public void VisitDate(string field, DateOnly? value) => Set(value is not null);

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value) => Set(value is not null);

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value) => Set(value is not null);

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> => Set(record is not null);

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => _count = records.Count;

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> => _count = records.Count;

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> => Set(true);

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T> => _count = records.Count;

    private void Set(bool isGiven) => _count = isGiven ? 1 : 0;
}
