namespace Summit.Search;

/// <summary>
/// Keeps the rows that come first in the order of a key, of all rows that are offered in ascending order. Rows with
/// equal keys are in table order, in both directions. The rows are a binary heap whose root comes last.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <param name="rows">Memory for the rows that are kept.</param>
/// <param name="key">Returns the key of a record.</param>
/// <param name="direction">The direction of the order.</param>
internal ref struct SortedRows<T, TKey>(Span<int> rows, Func<T, TKey> key, SortDirection direction)
    where T : struct, IRecord<T>
{
    private readonly Span<int> _rows = rows;
    private int _count;

    /// <summary>Offers a row, and keeps it if it is among the first so far.</summary>
    public void Offer(int row)
    {
        if (_count < _rows.Length)
        {
            _rows[_count] = row;
            SiftUp(_count++);
        }
        else if (_count > 0 && IsBefore(row, _rows[0]))
        {
            _rows[0] = row;
            SiftDown(0, _count);
        }
    }

    /// <summary>Sorts the rows. No row can be offered after this call.</summary>
    /// <returns>The rows, first row first.</returns>
    public readonly ReadOnlySpan<int> Sort()
    {
        for (int end = _count - 1; end > 0; end--)
        {
            (_rows[0], _rows[end]) = (_rows[end], _rows[0]);
            SiftDown(0, end);
        }

        return _rows[.._count];
    }

    private readonly bool IsBefore(int left, int right)
    {
        int order = KeyComparer<TKey>.Default.Compare(key(T.FromRow(left)), key(T.FromRow(right)));
        if (order == 0)
            return left < right;
        return direction == SortDirection.Ascending ? order < 0 : order > 0;
    }

    private readonly void SiftUp(int index)
    {
        while (index > 0)
        {
            int parent = (index - 1) / 2;
            if (!IsBefore(_rows[parent], _rows[index]))
                return;
            (_rows[parent], _rows[index]) = (_rows[index], _rows[parent]);
            index = parent;
        }
    }

    private readonly void SiftDown(int index, int count)
    {
        while (true)
        {
            int child = (2 * index) + 1;
            if (child >= count)
                return;
            if (child + 1 < count && IsBefore(_rows[child], _rows[child + 1]))
                child++;
            if (!IsBefore(_rows[index], _rows[child]))
                return;
            (_rows[index], _rows[child]) = (_rows[child], _rows[index]);
            index = child;
        }
    }
}
