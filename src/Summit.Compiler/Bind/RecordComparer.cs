using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Compares records by their order fields, then by key, then by path and position in the file. A missing value comes
/// first.
/// </summary>
/// <param name="shape">The shape of the records.</param>
internal sealed class RecordComparer(RecordShape shape) : IComparer<PendingRecord>
{
    private readonly FieldShape[] _fields = shape.Order.ToArray();

    /// <inheritdoc/>
    public int Compare(PendingRecord? x, PendingRecord? y)
    {
        foreach (FieldShape field in _fields)
        {
            int order = ValueOrder.Compare(field, x!.Values[field.Index], y!.Values[field.Index]);
            if (order != 0)
                return order;
        }

        int keyOrder = Utf8Order.Compare(x!.Key, y!.Key);
        if (keyOrder != 0)
            return keyOrder;
        int pathOrder = string.CompareOrdinal(x.Path, y.Path);
        return pathOrder != 0 ? pathOrder : x.Span.Start.CompareTo(y.Span.Start);
    }
}
