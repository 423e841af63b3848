namespace Summit;

/// <summary>
/// The best passage of a text for a query. It begins and ends at the border of a word, where the text has words, and never inside a
/// character. A view: the text stays the caller's.
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

    /// <summary>One past its last byte.</summary>
    public int End { get; }

    /// <summary>True where nothing in it matches the query; it is then the beginning of the text.</summary>
    public bool IsPlain => _highlights == 0;

    /// <summary>
    /// This passage, or <paramref name="other"/> if that is better for the query: if its parts are rarer or more, or else
    /// more matches. Of equal ones, this one.
    /// </summary>
    public Passage OrBetter(Passage other)
    {
        if (Text.IsEmpty)
            return other;
        return (other._rarity, other._highlights).CompareTo((_rarity, _highlights)) > 0 ? other : this;
    }
}
