using System.Collections;
using System.Runtime.CompilerServices;
using Summit.Records;

namespace Summit;

/// <summary>
/// The records that a field refers to, or that are nested in a record, in the order of the YAML. A view of the data in the
/// assembly: it allocates nothing, and the default is the empty list.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public readonly struct RecordList<T> : IReadOnlyList<T>
    where T : struct, IRecord<T>
{
    private readonly StoredRows _rows;

    /// <summary>A view of <paramref name="rows"/>. Emitted code calls it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RecordList(StoredRows rows) => _rows = rows;

    /// <summary>The rows of the records.</summary>
    internal StoredRows Rows => _rows;

    /// <summary>The number of records.</summary>
    public int Count => _rows.Count;

    /// <summary>True where there is none.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>The record at <paramref name="index"/>, from 0. Constant time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such record.</exception>
    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_rows.Count, nameof(index));
            return T.FromRow(_rows[index]);
        }
    }

    /// <summary>True where <paramref name="record"/> is one of them. Linear time.</summary>
    public bool Contains(T record)
    {
        foreach (T item in this)
        {
            if (item.Equals(record))
                return true;
        }

        return false;
    }

    /// <summary>Enumerates the records in order.</summary>
    public Enumerator GetEnumerator() => new(_rows);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates a list of records in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly StoredRows _rows;
        private int _index = -1;

        internal Enumerator(StoredRows rows) => _rows = rows;

        /// <inheritdoc/>
        public readonly T Current => T.FromRow(_rows[_index]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _rows.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
