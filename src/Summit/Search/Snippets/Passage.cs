namespace Summit;

/// <summary>
/// A passage of a text, chosen because it matches a query best. It begins and ends between words if the text has words,
/// and never inside a character. A passage is a view of the text, which the caller owns.
/// </summary>
public readonly ref struct Passage
{
    private readonly float _rarity;
    private readonly int _highlights;

    internal Passage(ReadOnlySpan<byte> text, int start, int end, float rarity, int highlights)
    {
        Text = text;
        Start = start;
        End = end;
        _rarity = rarity;
        _highlights = highlights;
    }

    /// <summary>The whole text, in UTF-8.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>The first byte of the passage in the text.</summary>
    public int Start { get; }

    /// <summary>The byte after the passage in the text.</summary>
    public int End { get; }

    /// <summary>
    /// Whether nothing in the passage matches the query. The passage is then the beginning of the text.
    /// </summary>
    public bool IsPlain => _highlights == 0;

    /// <summary>
    /// Returns the better of this passage and another one for the same query. The better passage has the higher sum of
    /// rarities of the parts that it matches, or with equal sums more matches. If both are equally good, returns this
    /// passage.
    /// </summary>
    /// <param name="other">The other passage, usually of another text.</param>
    /// <returns>The better passage.</returns>
    public Passage OrBetter(Passage other)
    {
        if (Text.IsEmpty)
            return other;
        return (other._rarity, other._highlights).CompareTo((_rarity, _highlights)) > 0 ? other : this;
    }
}
