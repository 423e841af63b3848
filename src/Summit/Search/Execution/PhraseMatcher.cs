using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>
/// Tells from positions whether a record has a phrase, words near each other, or a word in a field.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal unsafe ref struct PhraseMatcher<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The maximum number of words of a phrase.</summary>
    public const int MaxWords = 32;

    private readonly PositionIndex _positions;
    private readonly SearchIndex _index;

    /// <summary>Matches records of an index.</summary>
    public PhraseMatcher(scoped in SearchIndex index)
    {
        _index = index;
        _positions = T.SearchPositions;
    }

    /// <summary>True if each word directly follows the word before it, within a field unless <paramref name="field"/> is below 0.</summary>
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
            while (
                matched < count
                && readers[matched].MoveTo(start + matched)
                && readers[matched].Current == start + matched
            )
                matched++;
            if (matched == count)
                return start + count <= to;
            from = start + 1;
        }

        return false;
    }

    /// <summary>True if one field has all words with at most <paramref name="distance"/> other words between them.</summary>
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

    /// <summary>True if the field has the word.</summary>
    public readonly bool IsInField(in TermCursor word, int posting, int row, int field)
    {
        (int from, int to) = Range(row, field);
        PositionReader reader = Open(word, posting, row);
        return reader.MoveTo(from) && reader.Current < to;
    }

    /// <summary>Returns the first position of a match, and one past its last position: those of a field unless it is below 0.</summary>
    public readonly (int From, int To) Range(int row, int field)
    {
        if (field < 0)
            return (0, int.MaxValue);
        int fields = _index.Counts.Fields;
        return (field == 0 ? 0 : _positions.FieldEnd(row, field - 1, fields), _positions.FieldEnd(row, field, fields));
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
            readers[i] = Open(words[i], postings[i], row);
        return count;
    }

    private readonly PositionReader Open(in TermCursor word, int posting, int row) =>
        word.Positions<T>(_positions).Read(posting, row);
}
