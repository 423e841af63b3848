using System.Numerics;
using Summit.Layout;
using Summit.Records;
using Summit.Sets;

namespace Summit;

/// <summary>
/// The set of all records that match a query, as a bitmap with one bit for each record of the table.
/// <see cref="TableMatches.SearchAll{T}(Table{T}, SearchQuery, Span{ulong})"/> creates it. The set can be enumerated in
/// table order, tested, and counted by facet: <c>Speaker.CountEntries(matches, counts)</c>. It combines with record
/// sets, on either side of <c>&amp;</c>, <c>|</c> and <c>-</c>. It is a view of memory that the caller provides, which
/// must not change while the set is used.
/// </summary>
/// <example>
/// <code>
/// MatchedCombination&lt;Entry&gt; reports = matches &amp; Entry.WithKind(EntryKind.Report);
/// MatchedCombination&lt;Entry&gt; others = Speaker.DonaldTrump.Entries - matches;
/// Console.WriteLine($"{reports.Count} {others.Count}");
/// </code>
/// </example>
/// <typeparam name="T">The record type.</typeparam>
public readonly ref struct MatchedSet<T>
    where T : struct, IRecord<T>
{
    internal MatchedSet(ReadOnlySpan<ulong> words, int count)
    {
        Words = words;
        Count = count;
    }

    /// <summary>The number of records that match.</summary>
    public int Count { get; }

    /// <summary>One bit for each row, in whole blocks of 512 bits.</summary>
    internal ReadOnlySpan<ulong> Words { get; }

    /// <summary>Whether no record matches. Takes constant time.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Returns the matching records that are in a set. Languages without operators call
    /// <see cref="Intersect(in RecordSet{T})"/>.</summary>
    public static MatchedCombination<T> operator &(MatchedSet<T> left, scoped in RecordSet<T> right) =>
        left.AsCombination() & right;

    /// <inheritdoc cref="op_BitwiseAnd(MatchedSet{T}, in RecordSet{T})"/>
    public static MatchedCombination<T> operator &(scoped in RecordSet<T> left, MatchedSet<T> right) =>
        left & right.AsCombination();

    /// <summary>Returns the matching records and those of a set. Languages without operators call
    /// <see cref="Union(in RecordSet{T})"/>.</summary>
    public static MatchedCombination<T> operator |(MatchedSet<T> left, scoped in RecordSet<T> right) =>
        left.AsCombination() | right;

    /// <inheritdoc cref="op_BitwiseOr(MatchedSet{T}, in RecordSet{T})"/>
    public static MatchedCombination<T> operator |(scoped in RecordSet<T> left, MatchedSet<T> right) =>
        left | right.AsCombination();

    /// <summary>Returns the matching records that are not in a set. Languages without operators call
    /// <see cref="Except(in RecordSet{T})"/>.</summary>
    public static MatchedCombination<T> operator -(MatchedSet<T> left, scoped in RecordSet<T> right) =>
        left.AsCombination() - right;

    /// <summary>Returns the records of a set that do not match.</summary>
    public static MatchedCombination<T> operator -(scoped in RecordSet<T> left, MatchedSet<T> right) =>
        left - right.AsCombination();

    /// <summary>Returns the matching records that are in <paramref name="set"/>, like <c>&amp;</c>.</summary>
    public MatchedCombination<T> Intersect(scoped in RecordSet<T> set) => this & set;

    /// <summary>Returns the matching records and those of <paramref name="set"/>, like <c>|</c>.</summary>
    public MatchedCombination<T> Union(scoped in RecordSet<T> set) => this | set;

    /// <summary>Returns the matching records that are not in <paramref name="set"/>, like <c>-</c>.</summary>
    public MatchedCombination<T> Except(scoped in RecordSet<T> set) => this - set;

    /// <summary>
    /// Writes the records that match both queries to memory of the caller. Takes time linear in the size of the table
    /// and allocates nothing.
    /// </summary>
    /// <param name="other">The records that match another query.</param>
    /// <param name="memory">
    /// Memory for one bit per record, at least <see cref="TableMatches.BitmapLength{T}(Table{T})"/> numbers. It is
    /// overwritten. It may be the memory of one of the sets, which must then no longer be used.
    /// </param>
    /// <returns>The records, as a view of <paramref name="memory"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="memory"/> is too short, or overlaps the memory of a set in
    /// part.</exception>
    public MatchedSet<T> Intersect(scoped MatchedSet<T> other, Span<ulong> memory) =>
        Combine(other, SetOperator.And, memory);

    /// <summary>
    /// Writes the records that match at least one of the queries to memory of the caller. Takes time linear in the size
    /// of the table and allocates nothing.
    /// </summary>
    /// <inheritdoc cref="Intersect(MatchedSet{T}, Span{ulong})"/>
    public MatchedSet<T> Union(scoped MatchedSet<T> other, Span<ulong> memory) =>
        Combine(other, SetOperator.Or, memory);

    /// <summary>
    /// Writes the records that match this query and not the other to memory of the caller. Takes time linear in the
    /// size of the table and allocates nothing.
    /// </summary>
    /// <inheritdoc cref="Intersect(MatchedSet{T}, Span{ulong})"/>
    public MatchedSet<T> Except(scoped MatchedSet<T> other, Span<ulong> memory) =>
        Combine(other, SetOperator.Minus, memory);

    /// <summary>Returns whether <paramref name="record"/> matches. Takes constant time.</summary>
    public bool Contains(T record) => MatchedRows.Contains(Words, record);

    /// <summary>
    /// Returns the number of records of <paramref name="set"/> that match. This is a facet count for any set, such as a
    /// set of an <see cref="IndexAttribute"/>. Takes the time of enumerating <paramref name="set"/>.
    /// </summary>
    public int CountIn(scoped in RecordSet<T> set)
    {
        if (set.Formula.Guide < 0)
            return (this & set).Count;
        int count = 0;
        foreach (T record in set)
            count += Contains(record) ? 1 : 0;
        return count;
    }

    /// <summary>Copies the records to <paramref name="destination"/>, in table order.</summary>
    /// <param name="destination">Receives the records.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than the set.</exception>
    public void CopyTo(Span<T> destination)
    {
        if (destination.Length < Count)
            throw new ArgumentException(
                $"The set has {Count} records, and the span holds {destination.Length}.",
                nameof(destination)
            );
        int count = 0;
        foreach (T record in this)
            destination[count++] = record;
    }

    /// <summary>Returns a new array of the records, in table order. Allocates the array.</summary>
    public T[] ToArray()
    {
        var records = new T[Count];
        CopyTo(records);
        return records;
    }

    private static RecordSet<T> WholeTable => new(StoredRows.Run(TableLayout.FirstRow, T.TableCount));

    private MatchedCombination<T> AsCombination() => new(Words, WholeTable, default);

    private MatchedSet<T> Combine(scoped MatchedSet<T> other, SetOperator how, Span<ulong> memory)
    {
        memory = MatchedRows.Bitmap<T>(memory);
        bool isShifted =
            (Words.Overlaps(memory, out int offset) && offset != 0)
            || (other.Words.Overlaps(memory, out int otherOffset) && otherOffset != 0);
        if (isShifted)
            throw new ArgumentException("The memory overlaps that of a set in part.", nameof(memory));
        return new MatchedSet<T>(memory, MatchedRows.Combine(Words, other.Words, how, memory));
    }

    /// <summary>Enumerates the records in table order. Allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(Words);

    /// <summary>Enumerates the records that match, in table order.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<ulong> _words;
        private ulong _bits;
        private int _word;

        internal Enumerator(ReadOnlySpan<ulong> words)
        {
            _words = words;
            _word = -1;
        }

        /// <summary>The record at the current position.</summary>
        public readonly T Current => T.FromRow((_word << 6) + BitOperations.TrailingZeroCount(_bits));

        /// <summary>Moves to the next record, and returns whether there is one.</summary>
        public bool MoveNext()
        {
            _bits &= _bits - 1;
            while (_bits == 0)
            {
                if (++_word >= _words.Length)
                    return false;
                _bits = _words[_word];
            }

            return true;
        }
    }
}
