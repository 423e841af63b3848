using System.Collections;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;

namespace Summit;

/// <summary>
/// The records of one type, in table order. A table has no state: its data is in the assembly. Its members are safe to
/// call from several threads and allocate nothing, except <see cref="ToArray"/>. LINQ works through
/// <see cref="IReadOnlyList{T}"/>, which boxes the table.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public readonly struct Table<T> : IReadOnlyList<T>, IFixedList<T>, IEquatable<Table<T>>
    where T : struct, IRecord<T>
{
    /// <summary>The number of records.</summary>
    public int Count => T.TableCount;

    /// <summary>The set of all records of the table.</summary>
    public RecordSet<T> All => new(StoredRows.Run(TableLayout.FirstRow, Count));

    /// <summary>The record at <paramref name="ordinal"/>, from 0. Takes constant time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is negative, or not below
    /// <see cref="Count"/>.</exception>
    public T this[int ordinal]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)ordinal >= (uint)T.TableCount)
                ThrowNoSuchOrdinal(ordinal);
            return T.FromRow(ordinal + TableLayout.FirstRow);
        }
    }

    /// <summary>
    /// Returns <paramref name="length"/> records from <paramref name="start"/> on. <c>table[10..20]</c> calls this
    /// method. Takes constant time.
    /// </summary>
    /// <param name="start">The ordinal of the first record.</param>
    /// <param name="length">The number of records.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or the table has fewer than
    /// <paramref name="start"/> + <paramref name="length"/> records.</exception>
    public RecordSet<T> Slice(int start, int length) => All.Slice(start, length);

    /// <inheritdoc cref="RecordSet{T}.Skip"/>
    public RecordSet<T> Skip(int count) => All.Skip(count);

    /// <inheritdoc cref="RecordSet{T}.Take"/>
    public RecordSet<T> Take(int count) => All.Take(count);

    /// <summary>
    /// Returns a view of the table that begins with the last record. If the table is ordered by time, the view begins
    /// with the newest record. Takes constant time.
    /// </summary>
    public ReversedRecordSet<T> Reverse() => All.Reverse();

    /// <summary>Returns whether <paramref name="record"/> is in the table, and not the null record.</summary>
    public bool Contains(T record) => (uint)record.Ordinal < (uint)T.TableCount;

    /// <summary>Copies the records to <paramref name="destination"/>, in table order. Allocates nothing.</summary>
    /// <param name="destination">Receives the records.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than the table.</exception>
    public void CopyTo(Span<T> destination)
    {
        if (destination.Length < Count)
            throw new ArgumentException(
                $"The table has {Count} records, and the span holds {destination.Length}.",
                nameof(destination)
            );
        All.CopyTo(destination);
    }

    /// <summary>Returns a new array of the records, in table order. Allocates the array.</summary>
    public T[] ToArray() => All.ToArray();

    /// <summary>Enumerates the records in table order.</summary>
    public Enumerator GetEnumerator() => new(T.TableCount);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IList<T>.IndexOf(T item) => Contains(item) ? item.Ordinal : -1;

    /// <summary>Returns true, because a record type has only one table.</summary>
    public bool Equals(Table<T> other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Table<T>;

    /// <inheritdoc/>
    public override int GetHashCode() => typeof(T).GetHashCode();

    /// <inheritdoc cref="Equals(Table{T})"/>
    public static bool operator ==(Table<T> left, Table<T> right) => left.Equals(right);

    /// <inheritdoc cref="Equals(Table{T})"/>
    public static bool operator !=(Table<T> left, Table<T> right) => !left.Equals(right);

    /// <summary>Returns the name of the record type and the number of records.</summary>
    public override string ToString() => $"{typeof(T).Name}[{Count}]";

    private static void ThrowNoSuchOrdinal(int ordinal) =>
        throw new ArgumentOutOfRangeException(
            nameof(ordinal),
            ordinal,
            $"The table has {T.TableCount} records of type {typeof(T).Name}."
        );

    /// <summary>Enumerates the records of a table, in table order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly int _count;
        private int _row;

        internal Enumerator(int count) => _count = count;

        /// <inheritdoc/>
        public readonly T Current => T.FromRow(_row);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_row <= _count;

        /// <inheritdoc/>
        public void Reset() => _row = 0;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
