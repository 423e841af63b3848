using System.Numerics;

namespace Summit.Search;

/// <summary>
/// Chooses the passage of a text that shows best why it matches: the stretch whose parts of the query tell the most, each
/// by how rare it is; of these, with the most matches; of these, the first. Rarity before number, because two words such as
/// "of the" tell less than one name.
/// </summary>
internal ref struct PassageFinder
{
    /// <summary>The matches of a text among which the best stretch is looked for: the first so many.</summary>
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

    /// <summary>Finds the best passage of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Where it matches.</param>
    /// <param name="rarities">How rare each part of the query is.</param>
    /// <param name="maxLength">The most bytes of the passage.</param>
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
