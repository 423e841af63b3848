using System.Collections;
using Summit.Records;
using Summit.Sets;

namespace Summit;

/// <summary>
/// A view of a <see cref="RecordSet{T}"/> that begins with the last record of the table.
/// <see cref="RecordSet{T}.Reverse"/> creates it. The view allocates nothing. The default is empty.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public readonly struct ReversedRecordSet<T>
    : IReadOnlyCollection<T>,
        IFixedCollection<T>,
        IEquatable<ReversedRecordSet<T>>
    where T : struct, IRecord<T>
{
    private readonly RecordSet<T> _set;

    internal ReversedRecordSet(in RecordSet<T> set) => _set = set;

    /// <inheritdoc cref="RecordSet{T}.Count"/>
    public int Count => _set.Count;

    /// <summary>Whether the view has no records. Takes the time of finding the first record of the set.</summary>
    public bool IsEmpty => _set.IsEmpty;

    /// <summary>The record that comes last in the table, or the null record if the view is empty.</summary>
    public T First => _set.Last;

    /// <summary>The record that comes first in the table, or the null record if the view is empty.</summary>
    public T Last => _set.First;

    /// <summary>
    /// The record at <paramref name="index"/> from the end of the set, from 0. Takes the time of
    /// <see cref="RecordSet{T}.Count"/> and of the indexer of the set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below
    /// <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            int count = _set.Count;
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
            return _set[count - 1 - index];
        }
    }

    /// <inheritdoc cref="RecordSet{T}.Contains"/>
    public bool Contains(T record) => _set.Contains(record);

    /// <summary>Returns the set in table order. Takes constant time.</summary>
    public RecordSet<T> Reverse() => _set;

    /// <summary>
    /// Returns <paramref name="length"/> records from position <paramref name="start"/> on. <c>view[10..20]</c> calls
    /// this method. Takes the time of counting the set and of finding the records at both ends.
    /// </summary>
    /// <param name="start">The position of the first record, from 0.</param>
    /// <param name="length">The number of records.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or the set has fewer than
    /// <paramref name="start"/> + <paramref name="length"/> records.</exception>
    public ReversedRecordSet<T> Slice(int start, int length)
    {
        int count = _set.Count;
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)count, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(count - start), nameof(length));
        return new ReversedRecordSet<T>(_set.Slice(count - start - length, length));
    }

    /// <summary>
    /// Returns the records after the first <paramref name="count"/> records of the view: the empty view if there are no
    /// more, and the whole view if <paramref name="count"/> is not above 0. Takes the time of counting the set.
    /// </summary>
    /// <param name="count">The number of records to leave out.</param>
    public ReversedRecordSet<T> Skip(int count) =>
        count <= 0 ? this : new ReversedRecordSet<T>(_set.Take(_set.Count - count));

    /// <summary>
    /// Returns the first <paramref name="count"/> records of the view: the whole view if it has no more, and the empty
    /// view if <paramref name="count"/> is not above 0. Takes the time of counting the set.
    /// </summary>
    /// <param name="count">The number of records to keep.</param>
    public ReversedRecordSet<T> Take(int count) =>
        count <= 0 ? default : new ReversedRecordSet<T>(_set.Skip(_set.Count - count));

    /// <summary>Copies the records to <paramref name="destination"/>, last record first. Allocates nothing.</summary>
    /// <param name="destination">Receives the records.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than the set. It then holds the
    /// last records of the set, because the set is enumerated once and not counted before.</exception>
    public void CopyTo(Span<T> destination)
    {
        int count = 0;
        foreach (T record in this)
        {
            if (count == destination.Length)
                throw new ArgumentException($"The set has more than {count} records.", nameof(destination));
            destination[count++] = record;
        }
    }

    /// <summary>Returns a new array of the records, last record first. Allocates the array.</summary>
    public T[] ToArray()
    {
        var records = new T[Count];
        CopyTo(records);
        return records;
    }

    /// <summary>Returns whether both views have the same records.</summary>
    /// <param name="other">The view to compare with.</param>
    public bool Equals(ReversedRecordSet<T> other) => _set == other._set;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReversedRecordSet<T> other && _set == other._set;

    /// <inheritdoc/>
    public override int GetHashCode() => _set.GetHashCode();

    /// <inheritdoc cref="Equals(ReversedRecordSet{T})"/>
    public static bool operator ==(in ReversedRecordSet<T> left, in ReversedRecordSet<T> right) =>
        left._set == right._set;

    /// <summary>Returns whether a record is in only one of the views.</summary>
    public static bool operator !=(in ReversedRecordSet<T> left, in ReversedRecordSet<T> right) =>
        left._set != right._set;

    /// <summary>Enumerates the records, last record first. Allocates nothing.</summary>
    public Enumerator GetEnumerator()
    {
        Enumerator.Open(_set.Formula, out Enumerator records);
        return records;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the records of a set, last record first.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private ReverseCursor _cursor;

        internal static void Open(in SetFormula formula, out Enumerator records) =>
            ReverseCursor.Open(formula, T.TableCount, out records._cursor);

        /// <inheritdoc/>
        public readonly T Current => T.FromRow(_cursor.Row);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => _cursor.MoveNext();

        /// <summary>Not supported.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public readonly void Reset() => throw new NotSupportedException();

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
