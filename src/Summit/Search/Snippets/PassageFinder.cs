using System.Numerics;

namespace Summit.Search;

/// <summary>
/// Chooses the passage of a text that shows best why the text matches a query. It is the passage with the highest sum
/// of rarities over the parts of the query that it matches; with equal sums, the one with most matches, then the first
/// one. Rarity decides before the number of matches, because two words such as "of the" say less than one name.
/// </summary>
internal ref struct PassageFinder
{
    /// <summary>The maximum number of matches that are considered: the first ones of the text.</summary>
    public const int MaxHighlights = 128;

    private readonly ReadOnlySpan<Highlight> _found;
    private readonly ReadOnlySpan<float> _rarities;
    private readonly int _maxLength;
    private int _first;
    private int _end;
    private float _rarity;

    private PassageFinder(ReadOnlySpan<Highlight> found, ReadOnlySpan<float> rarities, int maxLength)
    {
        _found = found;
        _rarities = rarities;
        _maxLength = maxLength;
    }

    /// <summary>Finds the best passage of a text.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="found">The matches in the text, in ascending order.</param>
    /// <param name="rarities">The rarity of each part of the query.</param>
    /// <param name="maxLength">The maximum number of bytes of the passage.</param>
    /// <returns>The passage.</returns>
    public static Passage Find(
        ReadOnlySpan<byte> text,
        scoped ReadOnlySpan<Highlight> found,
        scoped ReadOnlySpan<float> rarities,
        int maxLength
    )
    {
        maxLength = Math.Max(maxLength, 0);
        var finder = new PassageFinder(found, rarities, maxLength);
        finder.FindPassage();
        int count = finder._end - finder._first;
        int from = count == 0 ? 0 : found[finder._first].Start;
        int to = count == 0 ? 0 : found[finder._end - 1].End;
        (int start, int end) = PassageBorders.Around(text, from, to, maxLength);
        return new Passage(text, start, end, finder._rarity, count);
    }

    private void FindPassage()
    {
        for (int first = 0; first < _found.Length; first++)
        {
            ulong parts = _found[first].Parts;
            int end = first + 1;
            for (; end < _found.Length && _found[end].End - _found[first].Start <= _maxLength; end++)
                parts |= _found[end].Parts;
            Consider(first, end, Rarity(parts));
        }
    }

    private void Consider(int first, int end, float rarity)
    {
        if ((rarity, end - first).CompareTo((_rarity, _end - _first)) <= 0)
            return;
        _first = first;
        _end = end;
        _rarity = rarity;
    }

    private readonly float Rarity(ulong parts)
    {
        float sum = 0;
        for (; parts != 0; parts &= parts - 1)
            sum += _rarities[BitOperations.TrailingZeroCount(parts)];
        return sum;
    }
}
