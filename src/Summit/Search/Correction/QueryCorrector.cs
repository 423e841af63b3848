using Summit.Text;

namespace Summit.Search;

/// <summary>
/// Writes a query with corrections for the field names that no field has, and for the words that no record has. In this order, it joins a word with its neighbour
/// if that yields a word of the index, replaces the word by a near one, or divides it into two words.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal ref struct QueryCorrector<T>
    where T : struct, ISearchableRecord<T>
{
    private const int MaxWords = 64;
    private const int MaxFieldName = 2 * LetterDistance.MaxLength;

    private readonly ResolvedQuery<T> _query;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<byte> _corrected;
    private int _read;
    private int _length;
    private bool _isFull;

    /// <summary>Creates a corrector of a query.</summary>
    /// <param name="query">The resolved query.</param>
    /// <param name="text">The whole text of the query, which may be longer than the part that was read.</param>
    /// <param name="corrected">Receives the corrected text.</param>
    public QueryCorrector(ResolvedQuery<T> query, ReadOnlySpan<byte> text, Span<byte> corrected)
    {
        _query = query;
        _text = text;
        _corrected = corrected;
    }

    /// <summary>Writes the corrected query.</summary>
    /// <param name="length">The number of bytes of the corrected text; 0 on failure.</param>
    /// <returns>False if there is nothing to correct or the corrected text does not fit.</returns>
    public bool TryWrite(out int length)
    {
        Span<(int Start, int End, bool IsUnknown)> words = stackalloc (int, int, bool)[MaxWords];
        int count = FindWords(words);
        bool isBetter = false;
        int node = 0;
        for (int i = 0; i < count; i++)
        {
            bool isUnknown = words[i].IsUnknown;
            isBetter |= CorrectFields(words[i].Start, ref node);
            if (words[i].Start < _read)
                continue;
            if (
                i + 1 < count
                && (isUnknown || words[i + 1].IsUnknown)
                && TryJoin(words[i].Start, words[i].End, words[i + 1].Start, words[i + 1].End)
            )
            {
                isBetter = true;
                i++;
            }
            else if (isUnknown)
            {
                isBetter |= TryReplace(words[i].Start, words[i].End);
            }
        }

        isBetter |= CorrectFields(_text.Length, ref node);
        Append(_text[_read..]);
        length = isBetter && !_isFull ? _length : 0;
        return length > 0;
    }

    /// <summary>
    /// Replaces the unknown field names before a word by the names of the nearest fields. If no field is near, the name
    /// is a word of the query and is corrected as a word.
    /// </summary>
    /// <param name="end">The start of the word.</param>
    /// <param name="node">The next part, which is advanced past the parts whose names precede the word.</param>
    private bool CorrectFields(int end, ref int node)
    {
        bool isBetter = false;
        Span<byte> nearest = stackalloc byte[MaxFieldName];
        for (; node < _query.Nodes.Length; node++)
        {
            ref readonly QueryNode part = ref _query.Nodes[node];
            if (part.TextStart > end)
                break;
            int start = part.FieldStart;
            if (start < _read || part.FieldLength == 0 || part.Field >= 0)
                continue;
            int length = NearestField.Write(T.SearchFieldNames, _text.Slice(start, part.FieldLength), nearest);
            if (length == 0)
                continue;
            Append(_text[_read..start]);
            Append(nearest[..length]);
            _read = start + part.FieldLength;
            isBetter = true;
        }

        return isBetter;
    }

    /// <summary>
    /// Finds the words that may be corrected: those of optional and required parts, without prefixes, fuzzy words and
    /// runs of characters without blanks.
    /// </summary>
    /// <returns>The number of words found.</returns>
    private readonly int FindWords(scoped Span<(int Start, int End, bool IsUnknown)> words)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        int count = 0;
        for (
            int node = 0;
            node < _query.Nodes.Length;
            node = _query.Nodes[node].Occur == QueryOccur.Not ? _query.Nodes[node].End : node + 1
        )
        {
            ref readonly QueryNode part = ref _query.Nodes[node];
            if (part.Occur == QueryOccur.Not || part.Kind is QueryKind.Group or QueryKind.Prefix or QueryKind.Fuzzy)
                continue;
            var reader = new TermReader(_query.TextOf(part), _query.Index.Counts.Language, buffer);
            while (count < words.Length && reader.MoveNext(TermKind.Word))
            {
                if (part.EndsWithPrefix && QueryNodes.IsLastWord(_query.TextOf(part), reader.End))
                    break;
                bool isUnknown = !_query.Resolver.IsKnown(_query.TextOf(part), ref reader);
                words[count++] = (part.TextStart + reader.Start, part.TextStart + reader.End, isUnknown);
            }
        }

        return count;
    }

    /// <summary>Joins two words that only spaces separate, if the result is a word of the index.</summary>
    private bool TryJoin(int start, int end, int nextStart, int nextEnd)
    {
        if (nextStart <= end || !_text[end..nextStart].Trim((byte)' ').IsEmpty)
            return false;
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        Span<byte> joined = stackalloc byte[TermReader.MaxBytes];
        if (nextEnd - nextStart + end - start > joined.Length)
            return false;
        _text[start..end].CopyTo(joined);
        _text[nextStart..nextEnd].CopyTo(joined[(end - start)..]);
        var reader = new TermReader(
            joined[..(nextEnd - nextStart + end - start)],
            _query.Index.Counts.Language,
            buffer
        );
        int word = reader.MoveNext() ? _query.Index.FindWord(reader.Folded) : NearestWord<T>.None;
        if (word < 0)
            return false;
        Replace(start, nextEnd, word);
        return true;
    }

    private bool TryReplace(int start, int end)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(_text[start..end], _query.Index.Counts.Language, buffer);
        if (!reader.MoveNext())
            return false;
        int nearest = NearestWord<T>.Find(_query.Index, reader.Folded, out int edits);
        int split = nearest >= 0 && edits == 1 ? 0 : WordDivision.Find(_query.Index, reader.Folded);
        if (split > 0)
        {
            Replace(start, end, _query.Index.FindWord(reader.Folded[..split]));
            Append(" "u8);
            Replace(end, end, _query.Index.FindWord(reader.Folded[split..]));
            return true;
        }

        if (nearest < 0)
            return false;
        Replace(start, end, nearest);
        return true;
    }

    /// <summary>
    /// Copies the text up to <paramref name="start"/>, writes a word in its most frequent form, and skips the text up
    /// to <paramref name="end"/>.
    /// </summary>
    private void Replace(int start, int end, int word)
    {
        Append(_text[_read..start]);
        Append(_query.Index.MostFrequentForm(word));
        _read = end;
    }

    private void Append(scoped ReadOnlySpan<byte> text)
    {
        _isFull |= !text.TryCopyTo(_corrected[_length..]);
        _length += _isFull ? 0 : text.Length;
    }
}
