namespace Summit.Search;

/// <summary>The different words of a prefix or a fuzzy word that punctuation divides, such as <c>on-and-on*</c>.</summary>
/// <param name="text">The text of the part.</param>
/// <param name="words">Memory for <see cref="Max"/> words.</param>
internal ref struct WordsOfPart(ReadOnlySpan<byte> text, Span<(int Start, int End)> words)
{
    /// <summary>The maximum number of words that are kept. Later words are taken for different words.</summary>
    public const int Max = 32;

    private readonly ReadOnlySpan<byte> _text = text;
    private readonly Span<(int Start, int End)> _words = words;
    private int _count;

    /// <summary>Adds a word.</summary>
    /// <param name="start">The first byte of the word in the text.</param>
    /// <param name="end">One past the last byte of the word.</param>
    /// <returns>False if the part has the same word before.</returns>
    public bool TryAdd(int start, int end)
    {
        foreach ((int earlier, int earlierEnd) in _words[.._count])
        {
            if (_text[earlier..earlierEnd].SequenceEqual(_text[start..end]))
                return false;
        }

        if (_count < _words.Length)
            _words[_count++] = (start, end);
        return true;
    }
}
