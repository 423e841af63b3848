using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;
using Summit.Sets;

namespace Summit;

/// <summary>
/// A set of records of one table, enumerated in the order of the table. Sets combine with <c>&amp;</c>, <c>|</c> and <c>-</c>, or
/// <see cref="Intersect"/>, <see cref="Union"/> and <see cref="Except"/>. A combination is a formula over sets that lie in the
/// assembly; the enumeration works it out and allocates nothing. The default is the empty set.
/// </summary>
/// <remarks>
/// A formula holds up to eight sets; a range of values counts for two, and a slice of the table that others are combined with by
/// <c>&amp;</c> for none. Only a longer one allocates: its longer side is worked out into a bitmap, a bit for each record of the table.
/// </remarks>
/// <typeparam name="T">The record type.</typeparam>
public readonly struct RecordSet<T> : IReadOnlyCollection<T>
    where T : struct, IRecord<T>
{
    private readonly SetFormula _formula;

    /// <summary>Makes the set of <paramref name="rows"/>, which ascend.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RecordSet(StoredRows rows) => _formula = new SetFormula(rows);

    /// <summary>Makes the set of the records whose codes lie in <paramref name="range"/>.</summary>
    internal RecordSet(CodeRange range) => _formula = new SetFormula(range, T.TableCount);

    /// <summary>The set that <paramref name="formula"/> comes to.</summary>
    internal RecordSet(in SetFormula formula) => _formula = formula;

    private RecordSet(in RecordSet<T> left, in RecordSet<T> right, SetOperator how) =>
        SetFormula.Combine(left._formula, right._formula, how, T.TableCount, out _formula);

    /// <summary>
    /// The number of records. Constant time for a set as the schema declares it and for a slice of one that is stored as a
    /// list; otherwise it is counted, in the time of an enumeration without its records.
    /// </summary>
    public int Count
    {
        // Inlined, so that the count of a well-known record's set is a constant.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _formula.KnownCount >= 0 ? _formula.KnownCount : CountRows(_formula);
    }

    /// <summary>True where there is no record in it. As fast as the first record is found.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>The first record in the order of the table; the null record where there is none.</summary>
    public T First
    {
        get
        {
            Enumerator records = GetEnumerator();
            return records.MoveNext() ? records.Current : default;
        }
    }

    /// <summary>
    /// The last record in the order of the table; the null record where there is none. It is looked for from the end: constant
    /// time for a list or a slice of the table.
    /// </summary>
    public T Last => T.FromRow(SetEvaluation.Last(_formula, T.TableCount));

    /// <summary>The formula, for what is worked out over several sets.</summary>
    [UnscopedRef]
    internal ref readonly SetFormula Formula => ref _formula;

    /// <summary>Returns the records that are in both sets. Languages without operators call <see cref="Intersect"/>.</summary>
    public static RecordSet<T> operator &(in RecordSet<T> left, in RecordSet<T> right) =>
        new(left, right, SetOperator.And);

    /// <summary>Returns the records that are in either set. Languages without operators call <see cref="Union"/>.</summary>
    public static RecordSet<T> operator |(in RecordSet<T> left, in RecordSet<T> right) =>
        new(left, right, SetOperator.Or);

    /// <summary>
    /// Returns the records of the left set that are not in the right one. Languages without operators call <see cref="Except"/>.
    /// </summary>
    public static RecordSet<T> operator -(in RecordSet<T> left, in RecordSet<T> right) =>
        new(left, right, SetOperator.Minus);

    /// <summary>Returns the records that are in this set and in <paramref name="other"/>, as <c>&amp;</c> does.</summary>
    public RecordSet<T> Intersect(in RecordSet<T> other) => new(this, other, SetOperator.And);

    /// <summary>Returns the records that are in this set or in <paramref name="other"/>, as <c>|</c> does.</summary>
    public RecordSet<T> Union(in RecordSet<T> other) => new(this, other, SetOperator.Or);

    /// <summary>Returns the records of this set that are not in <paramref name="other"/>, as <c>-</c> does.</summary>
    public RecordSet<T> Except(in RecordSet<T> other) => new(this, other, SetOperator.Minus);

    /// <summary>
    /// Returns true if <paramref name="record"/> is in the set. Tests every set of the formula: a set that is stored as a list by a
    /// binary search, any other set in constant time.
    /// </summary>
    public bool Contains(T record)
    {
        // A record outside the table, as a generic method can make with FromRow, has no bit in a bitmap and no code in a column.
        int ordinal = record.Ordinal;
        return (uint)ordinal < (uint)T.TableCount && SetEvaluation.Contains(_formula, ordinal + TableLayout.FirstRow);
    }

    /// <summary>Copies the records to <paramref name="destination"/>, in the order of the table. Allocates nothing.</summary>
    /// <param name="destination">Receives the records.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than the set. It holds the first records of the
    /// set then: the set is enumerated once, and not counted before.</exception>
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

    /// <summary>Returns a new array of the records, in the order of the table.</summary>
    public T[] ToArray()
    {
        var records = new T[Count];
        CopyTo(records);
        return records;
    }

    /// <summary>Enumerates the records in the order of the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SkipLocalsInit]
    public Enumerator GetEnumerator()
    {
        Enumerator.Open(_formula, out Enumerator records);
        return records;
    }

    /// <summary>By value: what is passed by reference does not become a constant.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CountRows(SetFormula formula) => SetEvaluation.Count(formula, T.TableCount);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates a set of records in the order of the table.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private SetCursor _cursor;

        /// <summary>Made in place: a constructor would clear what a list that is alone does not need.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal static void Open(in SetFormula formula, out Enumerator records)
        {
            Unsafe.SkipInit(out records);
            SetCursor.Open(formula, T.TableCount, out records._cursor);
        }

        /// <inheritdoc/>
        public readonly T Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => T.FromRow(_cursor.Row);
        }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => _cursor.MoveNext();

        /// <summary>Not supported.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public readonly void Reset() => throw new NotSupportedException();

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
