using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>
/// Compares word positions in one record: whether it has a phrase, a set of words near each other, or a word in a given
/// field.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal unsafe ref struct PhraseMatcher<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The maximum number of words of a phrase that are compared.</summary>
    public const int MaxWords = 32;

    private readonly PositionIndex _positions;
    private readonly SearchIndex _index;

    /// <summary>Creates a matcher for the records of an index.</summary>
    public PhraseMatcher(scoped in SearchIndex index)
    {
        _index = index;
        _positions = T.SearchPositions;
    }

    /// <summary>
    /// Returns whether the words follow each other directly, within a field or anywhere in the record.
    /// </summary>
    /// <param name="words">The words of the phrase, in order.</param>
    /// <param name="postings">The posting of each word in the record.</param>
    /// <param name="row">The row of the record.</param>
    /// <param name="field">The field that must contain the phrase; negative for any position.</param>
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

    /// <summary>
    /// Returns whether one field contains all words, in any order, with at most <paramref name="distance"/> other words
    /// between them.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="postings">The posting of each word in the record.</param>
    /// <param name="row">The row of the record.</param>
    /// <param name="field">The field that must contain the words; negative for any field.</param>
    /// <param name="distance">The maximum number of other words.</param>
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

    /// <summary>Returns whether a field of a record contains a word.</summary>
    public readonly bool IsInField(in TermCursor word, int posting, int row, int field)
    {
        (int from, int to) = Range(row, field);
        PositionReader reader = Open(word, posting, row);
        return reader.MoveTo(from) && reader.Current < to;
    }

    /// <summary>
    /// Returns the first position of a field and one past its last position. If <paramref name="field"/> is negative,
    /// returns a range of all positions.
    /// </summary>
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
