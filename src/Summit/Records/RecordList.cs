using System.Collections;
using System.Runtime.CompilerServices;
using Summit.Records;

namespace Summit;

/// <summary>
/// A list of the records that a field refers to, or that are nested in a record, in the order of the YAML. The list is
/// a view of the data in the assembly and allocates nothing. The default is the empty list. Lists are equal if they
/// have the same records in the same order.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public readonly struct RecordList<T> : IReadOnlyList<T>, IFixedList<T>, IEquatable<RecordList<T>>
    where T : struct, IRecord<T>
{
    private readonly StoredRows _rows;

    /// <summary>Creates a view of <paramref name="rows"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RecordList(StoredRows rows) => _rows = rows;

    /// <summary>The rows of the records.</summary>
    internal StoredRows Rows => _rows;

    /// <summary>The number of records.</summary>
    public int Count => _rows.Count;

    /// <summary>Whether the list has no records.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>The record at <paramref name="index"/>, from 0. Takes constant time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below
    /// <see cref="Count"/>.</exception>
    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_rows.Count, nameof(index));
            return T.FromRow(_rows[index]);
        }
    }

    /// <summary>
    /// Returns whether <paramref name="record"/> is in the list. Takes time linear in <see cref="Count"/>.
    /// </summary>
    public bool Contains(T record) => IndexOf(record) >= 0;

    /// <summary>
    /// Returns the index of the first item that is <paramref name="record"/>, or -1 if there is none. Takes time linear
    /// in <see cref="Count"/>.
    /// </summary>
    public int IndexOf(T record)
    {
        for (int index = 0; index < Count; index++)
        {
            if (T.FromRow(_rows[index]).Equals(record))
                return index;
        }

        return -1;
    }

    /// <summary>
    /// Returns <paramref name="length"/> records from index <paramref name="start"/> on, as a view of the same data.
    /// <c>list[1..3]</c> calls this method. Takes constant time.
    /// </summary>
    /// <param name="start">The index of the first record, from 0.</param>
    /// <param name="length">The number of records.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or the list has fewer than
    /// <paramref name="start"/> + <paramref name="length"/> records.</exception>
    public RecordList<T> Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)Count, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(Count - start), nameof(length));
        return new RecordList<T>(_rows.Slice(start, start + length));
    }

    /// <summary>
    /// Copies the records to <paramref name="destination"/>, in the order of the list. Allocates nothing.
    /// </summary>
    /// <param name="destination">Receives the records.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than the list.</exception>
    public void CopyTo(Span<T> destination)
    {
        if (destination.Length < Count)
            throw new ArgumentException(
                $"The list has {Count} records, and the span holds {destination.Length}.",
                nameof(destination)
            );
        for (int index = 0; index < Count; index++)
            destination[index] = T.FromRow(_rows[index]);
    }

    /// <summary>Returns a new array of the records, in the order of the list. Allocates the array.</summary>
    public T[] ToArray()
    {
        var records = new T[Count];
        CopyTo(records);
        return records;
    }

    /// <summary>
    /// Returns whether both lists have the same records in the same order. Takes time linear in <see cref="Count"/>.
    /// </summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(RecordList<T> other)
    {
        if (Count != other.Count)
            return false;
        for (int index = 0; index < Count; index++)
        {
            if (_rows[index] != other._rows[index])
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordList<T> other && Equals(other);

    /// <summary>
    /// Returns a hash of the records and their order. Takes time linear in <see cref="Count"/>.
    /// </summary>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (int index = 0; index < Count; index++)
            hash.Add(_rows[index]);
        return hash.ToHashCode();
    }

    /// <inheritdoc cref="Equals(RecordList{T})"/>
    public static bool operator ==(RecordList<T> left, RecordList<T> right) => left.Equals(right);

    /// <summary>Returns whether the lists differ in a record, in the order or in the length.</summary>
    public static bool operator !=(RecordList<T> left, RecordList<T> right) => !left.Equals(right);

    /// <summary>Enumerates the records in the order of the list.</summary>
    public Enumerator GetEnumerator() => new(_rows);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the records of a list in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly StoredRows _rows;
        private int _next;
        private int _row;

        internal Enumerator(StoredRows rows) => _rows = rows;

        /// <inheritdoc/>
        public readonly T Current => T.FromRow(_row);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            // Reads the row here, where the index is checked, because Current may be called at any time.
            if (_next >= _rows.Count)
                return false;
            _row = _rows[_next++];
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => _next = 0;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
