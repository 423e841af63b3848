namespace Summit.Search;

/// <summary>
/// Computes the edit distance between one fixed word and other words. A swap of two adjacent letters counts as one
/// edit. The algorithm is Myers' bit-parallel one with one bit per letter of the fixed word (Myers 1999, in the form of
/// Hyyrö 2001, with transpositions by Hyyrö 2003).
/// </summary>
internal ref struct LetterDistance
{
    /// <summary>The maximum number of bytes of the fixed word that are compared.</summary>
    public const int MaxLength = 64;

    private readonly Span<ulong> _letterMasks;
    private readonly int _length;

    /// <summary>Fixes a word. Distances from an empty word are not meaningful.</summary>
    /// <param name="word">The fixed word, in UTF-8.</param>
    /// <param name="letterMasks">
    /// Memory for 256 masks: for each byte value, the positions in the word that have it.
    /// </param>
    public LetterDistance(ReadOnlySpan<byte> word, Span<ulong> letterMasks)
    {
        _letterMasks = letterMasks;
        _letterMasks.Clear();
        _length = Math.Min(word.Length, MaxLength);
        for (int i = 0; i < _length; i++)
            _letterMasks[word[i]] |= 1UL << i;
    }

    /// <summary>
    /// Returns the edit distance between the fixed word and <paramref name="other"/>, in bytes. The time is linear in
    /// the length of <paramref name="other"/>.
    /// </summary>
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
            ulong match = _letterMasks[letter];
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
