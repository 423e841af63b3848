namespace Summit.Search;

/// <summary>
/// The edit distance of words from one that is fixed, a bit for each of its letters (Myers 1999, in the form of Hyyrö 2001,
/// with swapped neighbours as one edit, Hyyrö 2003).
/// </summary>
internal ref struct LetterDistance
{
    /// <summary>The longest fixed word; the rest of a longer one is not compared.</summary>
    public const int Longest = 64;

    private readonly Span<ulong> _places;
    private readonly int _length;

    /// <summary>Fixes a word.</summary>
    /// <param name="word">The word, in UTF-8.</param>
    /// <param name="places">Memory for 256 numbers.</param>
    public LetterDistance(ReadOnlySpan<byte> word, Span<ulong> places)
    {
        _places = places;
        _places.Clear();
        _length = Math.Min(word.Length, Longest);
        for (int i = 0; i < _length; i++)
            _places[word[i]] |= 1UL << i;
    }

    /// <summary>The distance of <paramref name="other"/>.</summary>
    public readonly int Of(ReadOnlySpan<byte> other)
    {
        ulong positive = ulong.MaxValue;
        ulong negative = 0;
        ulong diagonal = 0;
        ulong before = 0;
        ulong last = 1UL << (_length - 1);
        int distance = _length;
        foreach (byte letter in other)
        {
            ulong match = _places[letter];
            ulong swapped = ((~diagonal & match) << 1) & before;
            diagonal = (((match & positive) + positive) ^ positive) | match | negative | swapped;
            ulong up = negative | ~(diagonal | positive);
            ulong down = diagonal & positive;
            distance +=
                (up & last) != 0 ? 1
                : (down & last) != 0 ? -1
                : 0;
            up = (up << 1) | 1;
            down <<= 1;
            positive = down | ~(diagonal | up);
            negative = up & diagonal;
            before = match;
        }

        return distance;
    }
}
