using System.Numerics;
using Summit.Layout;

namespace Summit;

/// <summary>
/// The set of all records that match a query, as a bitmap with one bit for each record of the table.
/// <see cref="TableMatches.SearchAll{T}(Table{T}, SearchQuery, Span{ulong})"/> creates it. The set can be enumerated in
/// table order, tested, and counted by facet: <c>Speaker.CountEntries(matches, counts)</c>. It is a view of memory that
/// the caller provides, which must not change while the set is used.
/// </summary>
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

    /// <summary>Returns whether <paramref name="record"/> matches. Takes constant time.</summary>
    public bool Contains(T record)
    {
        int row = record.IsNull ? 0 : record.Ordinal + TableLayout.FirstRow;
        return row > 0 && row >> 6 < Words.Length && ((Words[row >> 6] >> row) & 1) != 0;
    }

    /// <summary>
    /// Returns the number of records of <paramref name="set"/> that match. This is a facet count for any set, such as a
    /// set of an <see cref="IndexAttribute"/>. Takes the time of enumerating <paramref name="set"/>.
    /// </summary>
    public int CountIn(in RecordSet<T> set)
    {
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

    /// <summary>Enumerates the records in table order.</summary>
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
