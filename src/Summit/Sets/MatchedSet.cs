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

    /// <summary>How many records match.</summary>
    public int Count { get; }

    /// <summary>A bit for each row, in whole blocks.</summary>
    internal ReadOnlySpan<ulong> Words { get; }

    /// <summary>True where <paramref name="record"/> matches. Constant time.</summary>
    public bool Contains(T record)
    {
        int row = record.IsNull ? 0 : record.Ordinal + TableLayout.FirstRow;
        return row > 0 && row >> 6 < Words.Length && ((Words[row >> 6] >> row) & 1) != 0;
    }

    /// <summary>
    /// How many of the records of <paramref name="set"/> match: a facet count for a set of any kind, such as one of an
    /// <see cref="IndexAttribute"/>. In the time of an enumeration of the set without its records.
    /// </summary>
    public int CountIn(in RecordSet<T> set)
    {
        int count = 0;
        foreach (T record in set)
            count += Contains(record) ? 1 : 0;
        return count;
    }

    /// <summary>Copies the records in the order of the table, as many as there is room for, and returns how many those are.</summary>
    public int CopyTo(Span<T> records)
    {
        int count = 0;
        foreach (T record in this)
        {
            if (count == records.Length)
                break;
            records[count++] = record;
        }

        return count;
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
