using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>
/// Tells whether the words of a phrase stand one after the other in a record, or near each other, or a word in a field, by
/// where they stand.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal unsafe ref struct PhraseMatcher<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The most words of a phrase.</summary>
    public const int MaxWords = 32;

    private readonly PositionIndex _positions;
    private readonly SearchIndex _index;

    /// <summary>A matcher over an index.</summary>
    public PhraseMatcher(in SearchIndex index)
    {
        _index = index;
        _positions = T.SearchPositions;
    }

    /// <summary>True where each of the words stands right after the one before, in the field if one is given.</summary>
    [SkipLocalsInit]
    public readonly bool IsPhrase(Span<TermCursor> words, ReadOnlySpan<int> postings, int row, int field)
    {
        (int from, int to) = Range(row, field);
        Span<PositionReader> readers = stackalloc PositionReader[MaxWords];
        int count = Open(words, postings, row, readers);
        while (readers[0].MoveTo(from) && readers[0].Current < to)
        {
            int start = readers[0].Current;
            int matched = 1;
            while (matched < count && readers[matched].MoveTo(start + matched) && readers[matched].Current == start + matched)
                matched++;
            if (matched == count)
                return start + count <= to;
            from = start + 1;
        }

        return false;
    }

    /// <summary>True where all words stand within a stretch of so many words more than they are, in one field.</summary>
    public readonly bool IsNear(Span<TermCursor> words, ReadOnlySpan<int> postings, int row, int field, int distance)
    {
        int fields = _index.Counts.Fields;
        for (int each = field < 0 ? 0 : field; each < (field < 0 ? fields : field + 1); each++)
        {
            if (IsNearIn(words, postings, row, each, distance))
                return true;
        }

        return false;
    }

    /// <summary>True where the word stands in the field.</summary>
    public readonly bool IsInField(ref TermCursor word, int posting, int row, int field)
    {
        (int from, int to) = Range(row, field);
        PositionReader reader = Open(ref word, posting, row);
        return reader.MoveTo(from) && reader.Current < to;
    }

    [SkipLocalsInit]
    private readonly bool IsNearIn(Span<TermCursor> words, ReadOnlySpan<int> postings, int row, int field, int distance)
    {
        (int from, int to) = Range(row, field);
        Span<PositionReader> readers = stackalloc PositionReader[MaxWords];
        int count = Open(words, postings, row, readers);
        for (int i = 0; i < count; i++)
        {
            if (!readers[i].MoveTo(from) || readers[i].Current >= to)
                return false;
        }

        while (true)
        {
            int first = 0;
            int last = readers[0].Current;
            for (int i = 1; i < count; i++)
            {
                first = readers[i].Current < readers[first].Current ? i : first;
                last = Math.Max(last, readers[i].Current);
            }

            int start = readers[first].Current;
            if (last - start <= distance + count - 1)
                return true;
            if (!readers[first].MoveTo(start + 1) || readers[first].Current >= to)
                return false;
        }
    }

    private readonly int Open(Span<TermCursor> words, ReadOnlySpan<int> postings, int row, Span<PositionReader> readers)
    {
        int count = Math.Min(words.Length, MaxWords);
        for (int i = 0; i < count; i++)
            readers[i] = Open(ref words[i], postings[i], row);
        return count;
    }

    private readonly PositionReader Open(ref TermCursor word, int posting, int row) =>
        PositionList.Of<T>(_positions, word).Read(posting, row);

    /// <summary>The first position that a match may have, and one past the last: those of the field if one is given.</summary>
    public readonly (int From, int To) Range(int row, int field)
    {
        if (field < 0)
            return (0, int.MaxValue);
        int fields = _index.Counts.Fields;
        return (field == 0 ? 0 : _positions.FieldEnd(row, field - 1, fields), _positions.FieldEnd(row, field, fields));
    }
}
