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
    public const int MaxWords = TermResolver<T>.MaxWords;

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
    /// <param name="words">The positions of the words of the phrase, in order.</param>
    /// <param name="postings">The posting of each word in the record.</param>
    /// <param name="row">The row of the record.</param>
    /// <param name="field">The field that must contain the phrase; negative for any position.</param>
    [SkipLocalsInit]
    public readonly bool IsPhrase(ReadOnlySpan<PositionList> words, ReadOnlySpan<int> postings, int row, int field)
    {
        (int from, int to) = Range(row, field);
        PositionReader* readers = stackalloc PositionReader[MaxWords + 1];
        int opened = 1;
        readers[0] = words[0].Read(postings[0], row);
        while (readers[0].MoveTo(from) && readers[0].Current < to)
        {
            int start = readers[0].Current;
            int matched = 1;
            for (; matched < words.Length; matched++)
            {
                // Most candidates differ in the second word, so the later words are opened when needed.
                if (matched == opened)
                    readers[opened++] = words[matched].Read(postings[matched], row);
                if (!readers[matched].MoveTo(start + matched) || readers[matched].Current != start + matched)
                    break;
            }

            if (matched == words.Length)
                return start + matched <= to;
            from = start + 1;
        }

        return false;
    }

    /// <summary>
    /// Returns whether the words follow each other directly and a last word follows them, within a field or anywhere in
    /// the record.
    /// </summary>
    /// <param name="words">The positions of the words of the phrase but the last, in order.</param>
    /// <param name="postings">The posting of each word in the record.</param>
    /// <param name="last">The positions of the last word.</param>
    /// <param name="lastPosting">The posting of the last word in the record.</param>
    /// <param name="row">The row of the record.</param>
    /// <param name="field">The field that must contain the phrase; negative for any position.</param>
    [SkipLocalsInit]
    public readonly bool IsPhrase(
        ReadOnlySpan<PositionList> words,
        ReadOnlySpan<int> postings,
        in PositionList last,
        int lastPosting,
        int row,
        int field
    )
    {
        Span<PositionList> all = stackalloc PositionList[MaxWords + 1];
        Span<int> allPostings = stackalloc int[MaxWords + 1];
        words.CopyTo(all);
        postings.CopyTo(allPostings);
        all[words.Length] = last;
        allPostings[words.Length] = lastPosting;
        return IsPhrase(all[..(words.Length + 1)], allPostings[..(words.Length + 1)], row, field);
    }

    /// <summary>
    /// Returns whether one text of a field contains all words, in any order, with at most <paramref name="distance"/>
    /// other words between them.
    /// </summary>
    /// <param name="words">
    /// The positions of the words. A word that is written twice has its positions once; see
    /// <see cref="PositionList.IsNone"/>.
    /// </param>
    /// <param name="postings">The posting of each word in the record.</param>
    /// <param name="row">The row of the record.</param>
    /// <param name="field">The field that must contain the words; negative for any field.</param>
    /// <param name="distance">The maximum number of other words.</param>
    [SkipLocalsInit]
    public readonly bool IsNear(
        ReadOnlySpan<PositionList> words,
        ReadOnlySpan<int> postings,
        int row,
        int field,
        int distance
    )
    {
        Span<PositionReader> readers = stackalloc PositionReader[MaxWords];
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (!words[i].IsNone)
                readers[count++] = words[i].Read(postings[i], row);
        }

        readers = readers[..count];
        int fields = _index.Counts.Fields;
        int from = field <= 0 ? 0 : _positions.FieldEnd(row, field - 1, fields);
        for (int each = Math.Max(field, 0); each < (field < 0 ? fields : field + 1); each++)
        {
            int to = _positions.FieldEnd(row, each, fields);
            if (!TryEnterField(readers, from, to, out bool hasAll))
                return false;
            if (hasAll && IsNearBefore(readers, row, to, distance + words.Length - 1))
                return true;
            from = to;
        }

        return false;
    }

    /// <summary>Returns whether a field of a record contains a word.</summary>
    public readonly bool IsInField(in PositionList word, int posting, int row, int field)
    {
        (int from, int to) = Range(row, field);
        PositionReader reader = word.Read(posting, row);
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

    /// <summary>Moves all readers to a field.</summary>
    /// <returns>False if a word occurs neither in the field nor after it.</returns>
    private static bool TryEnterField(Span<PositionReader> readers, int from, int to, out bool hasAll)
    {
        hasAll = true;
        foreach (ref PositionReader reader in readers)
        {
            if (!reader.MoveTo(from))
                return false;
            hasAll &= reader.Current < to;
        }

        return true;
    }

    /// <summary>
    /// Returns whether the words are in one text and within <paramref name="span"/> positions of each other, before the
    /// position <paramref name="to"/>.
    /// </summary>
    private readonly bool IsNearBefore(Span<PositionReader> readers, int row, int to, int span)
    {
        while (true)
        {
            int first = 0;
            int last = readers[0].Current;
            for (int i = 1; i < readers.Length; i++)
            {
                first = readers[i].Current < readers[first].Current ? i : first;
                last = Math.Max(last, readers[i].Current);
            }

            int min = readers[first].Current + 1;
            if (last - readers[first].Current <= span)
            {
                int border = _positions.TextEndAfter(row, readers[first].Current);
                if (border > last)
                    return true;
                min = border;
            }

            if (!readers[first].MoveTo(min) || readers[first].Current >= to)
                return false;
        }
    }
}
