using System.Collections;
using System.Runtime.CompilerServices;
using Summit.Records;

namespace Summit;

/// <summary>
/// A list of the records that a field refers to, or that are nested in a record, in the order of the YAML. The list is
/// a view of the data in the assembly and allocates nothing. The default is the empty list.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public readonly struct RecordList<T> : IReadOnlyList<T>
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
    public bool Contains(T record)
    {
        foreach (T item in this)
        {
            if (item.Equals(record))
                return true;
        }

        return false;
    }

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
