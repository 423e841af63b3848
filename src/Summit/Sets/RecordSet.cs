using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;
using Summit.Sets;

namespace Summit;

/// <summary>
/// A set of records of one table, enumerated in table order. Sets combine with <c>&amp;</c>, <c>|</c> and <c>-</c>, or
/// with <see cref="Intersect"/>, <see cref="Union"/> and <see cref="Except"/>. A combination is a formula over sets
/// that the assembly stores. The enumeration evaluates the formula and allocates nothing. The default is the empty set.
/// <para>
/// <c>set[10..20]</c>, <see cref="Slice"/>, <see cref="Skip"/> and <see cref="Take"/> return a part of the set as
/// another set, and <see cref="Reverse"/> returns a view that begins with the last record. Sets are equal if they have
/// the same records.
/// </para>
/// </summary>
/// <remarks>
/// A formula holds up to eight sets. A range of values counts as two sets, and a slice of the table that is combined
/// with <c>&amp;</c> does not count. A longer formula allocates: its longer side is evaluated into a bitmap with one
/// bit for each record of the table.
/// </remarks>
/// <typeparam name="T">The record type.</typeparam>
/// <example>
/// <code>
/// foreach (Entry entry in Entry.WithKind(Kind.Speech) &amp; Speaker.VladimirPutin.Entries)
///     Console.WriteLine(entry.Title);
/// </code>
/// </example>
public readonly partial struct RecordSet<T> : IReadOnlyCollection<T>, IFixedCollection<T>, IEquatable<RecordSet<T>>
    where T : struct, IRecord<T>
{
    private readonly SetFormula _formula;

    /// <summary>Creates the set of <paramref name="rows"/>, which must ascend.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RecordSet(StoredRows rows) => _formula = new SetFormula(rows);

    /// <summary>Creates the set of the records whose codes lie in <paramref name="range"/>.</summary>
    internal RecordSet(CodeRange range) => _formula = new SetFormula(range, T.TableCount);

    /// <summary>Creates the set of the rows of <paramref name="formula"/>.</summary>
    internal RecordSet(in SetFormula formula) => _formula = formula;

    private RecordSet(in RecordSet<T> left, in RecordSet<T> right, SetOperator how) =>
        SetFormula.Combine(left._formula, right._formula, how, T.TableCount, out _formula);

    /// <summary>
    /// The number of records. Takes constant time for a set that the schema declares, and for a slice of a set that is
    /// stored as a list. For any other combination, the records are counted, which takes about as long as an
    /// enumeration.
    /// </summary>
    public int Count
    {
        // Inlined, so that the JIT turns the count of a well-known record's set into a constant.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _formula.KnownCount >= 0 ? _formula.KnownCount : CountRows(_formula);
    }

    /// <summary>Whether the set has no records. Takes the time of finding the first record.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>The first record in table order, or the null record if the set is empty.</summary>
    public T First
    {
        get
        {
            Enumerator records = GetEnumerator();
            return records.MoveNext() ? records.Current : default;
        }
    }

    /// <summary>
    /// The last record in table order, or the null record if the set is empty. The search starts at the end. For a list
    /// or a slice of the table it takes constant time.
    /// </summary>
    public T Last => T.FromRow(SetEvaluation.Last(_formula, T.TableCount));

    /// <summary>The formula, for evaluations that combine several sets.</summary>
    [UnscopedRef]
    internal ref readonly SetFormula Formula => ref _formula;

    /// <summary>
    /// Returns the records that are in both sets. Languages without operators call <see cref="Intersect"/>.
    /// </summary>
    public static RecordSet<T> operator &(in RecordSet<T> left, in RecordSet<T> right) =>
        new(left, right, SetOperator.And);

    /// <summary>
    /// Returns the records that are in at least one of the two sets. Languages without operators call
    /// <see cref="Union"/>.
    /// </summary>
    public static RecordSet<T> operator |(in RecordSet<T> left, in RecordSet<T> right) =>
        new(left, right, SetOperator.Or);

    /// <summary>
    /// Returns the records of the left set that are not in the right set. Languages without operators call
    /// <see cref="Except"/>.
    /// </summary>
    public static RecordSet<T> operator -(in RecordSet<T> left, in RecordSet<T> right) =>
        new(left, right, SetOperator.Minus);

    /// <summary>Returns the records that are in this set and in <paramref name="other"/>, like <c>&amp;</c>.</summary>
    public RecordSet<T> Intersect(in RecordSet<T> other) => new(this, other, SetOperator.And);

    /// <summary>Returns the records that are in this set or in <paramref name="other"/>, like <c>|</c>.</summary>
    public RecordSet<T> Union(in RecordSet<T> other) => new(this, other, SetOperator.Or);

    /// <summary>Returns the records of this set that are not in <paramref name="other"/>, like <c>-</c>.</summary>
    public RecordSet<T> Except(in RecordSet<T> other) => new(this, other, SetOperator.Minus);

    /// <summary>
    /// Returns whether <paramref name="record"/> is in the set. Tests every set of the formula: a binary search in a
    /// set that is stored as a list, and constant time for any other set.
    /// </summary>
    public bool Contains(T record)
    {
        // A generic method can create a record outside the table with FromRow. No bitmap and no column has such a row.
        int ordinal = record.Ordinal;
        return (uint)ordinal < (uint)T.TableCount && SetEvaluation.Contains(_formula, ordinal + TableLayout.FirstRow);
    }

    /// <summary>Copies the records to <paramref name="destination"/>, in table order. Allocates nothing.</summary>
    /// <param name="destination">Receives the records.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than the set. It then holds the
    /// first records of the set, because the set is enumerated once and not counted before.</exception>
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

    /// <summary>Returns a new array of the records, in table order. Allocates the array.</summary>
    public T[] ToArray()
    {
        var records = new T[Count];
        CopyTo(records);
        return records;
    }

    /// <summary>Enumerates the records in table order. Allocates nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SkipLocalsInit]
    public Enumerator GetEnumerator()
    {
        Enumerator.Open(_formula, out Enumerator records);
        return records;
    }

    /// <summary>
    /// Counts the rows. Takes the formula by value, because the JIT finds no constants in an argument that is passed by
    /// reference.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CountRows(SetFormula formula) => SetEvaluation.Count(formula, T.TableCount);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the records of a set, in table order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private SetCursor _cursor;

        /// <summary>
        /// Creates an enumerator in place. A constructor would clear fields that the enumeration of a single list does
        /// not use.
        /// </summary>
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
