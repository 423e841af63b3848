using System.Collections;
using System.Runtime.CompilerServices;
using Summit.Sets;
using Summit.Tables;

namespace Summit;

/// <summary>
/// A set of records of one table, enumerated in the order of the table. Sets combine with <c>&amp;</c>, <c>|</c> and
/// <c>-</c>; a combination is a formula over sets that lie in the assembly, worked out as it is enumerated, so that
/// nothing is put on the heap. The default is the empty set.
/// </summary>
/// <remarks>
/// A formula holds up to eight sets. Only a longer one allocates: its longer side is worked out into a bitmap, a bit for
/// each record of the table.
/// </remarks>
/// <typeparam name="T">The record type.</typeparam>
public readonly struct RecordSet<T> : IReadOnlyCollection<T>
    where T : struct, IRecord<T>
{
    private readonly SetFormula _formula;

    /// <summary>The set of <paramref name="rows"/>, which ascend. Emitted code calls it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RecordSet(StoredRows rows) => _formula = new SetFormula(rows);

    private RecordSet(SetFormula formula) => _formula = formula;

    /// <summary>
    /// The number of records. Constant time for a set as the schema declares it; a combination is counted, in time
    /// proportional to the table.
    /// </summary>
    public int Count => _formula.CountRows(T.TableCount);

    /// <summary>True where there is no record in it.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>The records in both sets.</summary>
    public static RecordSet<T> operator &(in RecordSet<T> left, in RecordSet<T> right) =>
        new(SetFormula.Combine(left._formula, right._formula, SetOperator.And, T.TableCount));

    /// <summary>The records in either set.</summary>
    public static RecordSet<T> operator |(in RecordSet<T> left, in RecordSet<T> right) =>
        new(SetFormula.Combine(left._formula, right._formula, SetOperator.Or, T.TableCount));

    /// <summary>The records in the left set that are not in the right one.</summary>
    public static RecordSet<T> operator -(in RecordSet<T> left, in RecordSet<T> right) =>
        new(SetFormula.Combine(left._formula, right._formula, SetOperator.Minus, T.TableCount));

    /// <inheritdoc cref="op_BitwiseAnd"/>
    public static RecordSet<T> BitwiseAnd(in RecordSet<T> left, in RecordSet<T> right) => left & right;

    /// <inheritdoc cref="op_BitwiseOr"/>
    public static RecordSet<T> BitwiseOr(in RecordSet<T> left, in RecordSet<T> right) => left | right;

    /// <inheritdoc cref="op_Subtraction"/>
    public static RecordSet<T> Subtract(in RecordSet<T> left, in RecordSet<T> right) => left - right;

    /// <summary>True where <paramref name="record"/> is in the set. Logarithmic in the largest set of the formula.</summary>
    public bool Contains(T record) => !record.IsNull && _formula.Contains(record.Ordinal + TableLayout.FirstRow);

    /// <summary>The records in order, as an array of their own.</summary>
    public T[] ToArray()
    {
        var records = new T[Count];
        int index = 0;
        foreach (T record in this)
            records[index++] = record;
        return records;
    }

    /// <summary>The rows of the set, for a search.</summary>
    internal Search.RowFilter ToRowFilter() => Search.RowFilter.Of(_formula, T.TableCount + TableLayout.FirstRow);

    /// <summary>Enumerates the records in the order of the table.</summary>
    public Enumerator GetEnumerator() => new(_formula);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates a set of records in the order of the table.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private SetCursor _cursor;

        internal Enumerator(in SetFormula formula) => _cursor = new SetCursor(formula, T.TableCount);

        /// <inheritdoc/>
        public readonly T Current => T.FromRow(_cursor.Row);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => _cursor.MoveNext();

        /// <summary>Not supported.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public readonly void Reset() => throw new NotSupportedException();

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
