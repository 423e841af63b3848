namespace Summit.Search;

/// <summary>
/// The stored synonyms of a corpus: lines in byte order, each with the stem of a word, a tab, and a written text that
/// the word also finds. A look-up is a binary search over the bytes, so that the lines need no table of starts.
/// </summary>
/// <param name="lines">The lines in UTF-8. Each ends with a line feed.</param>
internal readonly ref struct SynonymLines(ReadOnlySpan<byte> lines)
{
    private const byte LineFeed = (byte)'\n';
    private const byte Tab = (byte)'\t';

    private readonly ReadOnlySpan<byte> _lines = lines;

    /// <summary>Returns the start of the first line that is not before <paramref name="text"/> in byte order.</summary>
    /// <returns>The offset of the line; the length of all lines if there is none.</returns>
    public int FirstAtOrAfter(ReadOnlySpan<byte> text)
    {
        int low = 0;
        int high = _lines.Length;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            int start = low + _lines[low..middle].LastIndexOf(LineFeed) + 1;
            int end = start + _lines[start..].IndexOf(LineFeed);
            if (_lines[start..end].SequenceCompareTo(text) < 0)
                low = end + 1;
            else
                high = start;
        }

        return low;
    }

    /// <summary>Reads the line at an offset.</summary>
    /// <param name="start">The start of the line. Receives the start of the next line.</param>
    /// <param name="stem">The stem of the word.</param>
    /// <param name="text">The text that the word also finds.</param>
    /// <returns>False after the last line.</returns>
    public bool TryRead(ref int start, out ReadOnlySpan<byte> stem, out ReadOnlySpan<byte> text)
    {
        stem = default;
        text = default;
        if (start >= _lines.Length)
            return false;
        ReadOnlySpan<byte> line = _lines[start..];
        line = line[..line.IndexOf(LineFeed)];
        int tab = line.IndexOf(Tab);
        stem = line[..tab];
        text = line[(tab + 1)..];
        start += line.Length + 1;
        return true;
    }

    /// <summary>Returns whether a word also finds a text.</summary>
    /// <param name="stem">The stem of the word.</param>
    /// <param name="text">The text.</param>
    public bool Contains(ReadOnlySpan<byte> stem, ReadOnlySpan<byte> text)
    {
        int start = FirstAtOrAfter(stem);
        while (TryRead(ref start, out ReadOnlySpan<byte> other, out ReadOnlySpan<byte> found))
        {
            if (!other.SequenceEqual(stem))
                return false;
            if (found.SequenceEqual(text))
                return true;
        }

        return false;
    }
}
