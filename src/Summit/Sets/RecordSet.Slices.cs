using Summit.Sets;

namespace Summit;

/// <content>Parts of a set by position. A part is a set: it combines with other sets and allocates nothing.</content>
public readonly partial struct RecordSet<T>
{
    /// <summary>
    /// The record at <paramref name="index"/> in table order, from 0. Takes constant time for a list, for a slice of
    /// the table and for a part of either. Any other set is counted up to the record; to read several records, enumerate
    /// a <see cref="Slice"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below
    /// <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            int row = SetPositions.RowAt(_formula, index, T.TableCount);
            return row > 0 ? T.FromRow(row) : throw NoSuchPosition(index, nameof(index));
        }
    }

    /// <summary>
    /// Returns <paramref name="length"/> records from position <paramref name="start"/> on. <c>set[10..20]</c> calls
    /// this method. Takes the time of finding the records at both ends; see <see cref="this[int]"/>.
    /// </summary>
    /// <param name="start">The position of the first record, from 0.</param>
    /// <param name="length">The number of records.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or the set has fewer than
    /// <paramref name="start"/> + <paramref name="length"/> records. <see cref="Skip"/> and <see cref="Take"/> accept
    /// any number.</exception>
    public RecordSet<T> Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        long end = (long)start + length;
        if (end == 0)
            return default;
        int lastRow = end <= T.TableCount ? SetPositions.RowAt(_formula, (int)end - 1, T.TableCount) : 0;
        if (lastRow == 0)
            throw NoSuchPosition(end - 1, nameof(length));
        if (length == 0)
            return default;
        int firstRow = SetPositions.RowAt(_formula, start, T.TableCount);
        SetFormula.Confine(_formula, new SetWindow(firstRow, lastRow + 1), length, out SetFormula part);
        return new RecordSet<T>(part);
    }

    /// <summary>
    /// Returns the records after the first <paramref name="count"/> records: the empty set if there are no more, and
    /// the whole set if <paramref name="count"/> is not above 0. Takes the time of finding the first record of the
    /// result; see <see cref="this[int]"/>.
    /// </summary>
    /// <param name="count">The number of records to leave out.</param>
    /// <example>
    /// <code>
    /// foreach (Entry entry in Topic.Syria.AllEntries.Skip(20).Take(10)) // the third page
    ///     Console.WriteLine(entry.Headline);
    /// </code>
    /// </example>
    public RecordSet<T> Skip(int count)
    {
        if (count <= 0)
            return this;
        SetPositions.Skip(_formula, count, T.TableCount, out SetFormula part);
        return new RecordSet<T>(part);
    }

    /// <summary>
    /// Returns the first <paramref name="count"/> records: the whole set if it has no more, and the empty set if
    /// <paramref name="count"/> is not above 0. Takes the time of finding the last record of the result; see
    /// <see cref="this[int]"/>.
    /// </summary>
    /// <param name="count">The number of records to keep.</param>
    public RecordSet<T> Take(int count)
    {
        if (count <= 0)
            return default;
        SetPositions.Take(_formula, count, T.TableCount, out SetFormula part);
        return new RecordSet<T>(part);
    }

    /// <summary>
    /// Returns a view of the set that begins with the last record. If the table is ordered by time, the view begins
    /// with the newest record. Takes constant time.
    /// </summary>
    /// <example>
    /// <code>
    /// foreach (Entry entry in Topic.Syria.AllEntries.Reverse().Take(10)) // the ten newest
    ///     Console.WriteLine(entry.Headline);
    /// </code>
    /// </example>
    public ReversedRecordSet<T> Reverse() => new(this);

    private ArgumentOutOfRangeException NoSuchPosition(long position, string parameter) =>
        new(parameter, $"The set has {Count} records, and none at position {position}.");
}
