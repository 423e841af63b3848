using System.Numerics;
using Summit.Layout;

namespace Summit;

/// <summary>
/// All records that a query matches, a bit for each record of the table, in memory of the caller: to be counted by facet, such as
/// <c>Speaker.CountEntries(matches, counts)</c>, tested and enumerated in the order of the table. It is a view: the memory must not
/// change while it is used. <see cref="TableMatches.SearchAll{T}(Table{T}, SearchQuery, Span{ulong})"/> makes it.
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

    /// <summary>A bit for each row, in whole blocks.</summary>
    internal ReadOnlySpan<ulong> Words { get; }

    /// <summary>Returns true if <paramref name="record"/> matches. Constant time.</summary>
    public bool Contains(T record)
    {
        int row = record.IsNull ? 0 : record.Ordinal + TableLayout.FirstRow;
        return row > 0 && row >> 6 < Words.Length && ((Words[row >> 6] >> row) & 1) != 0;
    }

    /// <summary>
    /// Returns the number of records of <paramref name="set"/> that match: a facet count for a set of any kind, such as one of an
    /// <see cref="IndexAttribute"/>. Takes the time of an enumeration of the set.
    /// </summary>
    public int CountIn(in RecordSet<T> set)
    {
        int count = 0;
        foreach (T record in set)
            count += Contains(record) ? 1 : 0;
        return count;
    }

    /// <summary>Copies the records to <paramref name="destination"/>, in the order of the table.</summary>
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

    /// <summary>Enumerates the records in the order of the table.</summary>
    public Enumerator GetEnumerator() => new(Words);

    /// <summary>Enumerates records that match, in the order of the table.</summary>
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

        /// <summary>The record that it stands at.</summary>
        public readonly T Current => T.FromRow((_word << 6) + BitOperations.TrailingZeroCount(_bits));

        /// <summary>Goes to the next record; false where there is none.</summary>
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
