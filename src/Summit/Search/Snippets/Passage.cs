using System.Text;

namespace Summit;

/// <summary>
/// A passage of a text, chosen because it matches a query best. It begins and ends between words if the text has words,
/// and never inside a character. A passage is a view of the text, which the caller owns.
/// </summary>
public readonly ref struct Passage
{
    private readonly float _rarity;
    private readonly int _highlights;

    internal Passage(ReadOnlySpan<byte> source, int start, int end, float rarity, int highlights)
    {
        Source = source;
        Start = start;
        End = end;
        _rarity = rarity;
        _highlights = highlights;
    }

    /// <summary>
    /// The passage alone, in UTF-8: the bytes of the text from <see cref="Start"/> to <see cref="End"/>.
    /// </summary>
    public ReadOnlySpan<byte> Text => Source[Start..End];

    /// <summary>The whole text that the passage is a part of, in UTF-8.</summary>
    public ReadOnlySpan<byte> Source { get; }

    /// <summary>The first byte of the passage in <see cref="Source"/>.</summary>
    public int Start { get; }

    /// <summary>The byte after the passage in <see cref="Source"/>.</summary>
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
        if (Source.IsEmpty)
            return other;
        return (other._rarity, other._highlights).CompareTo((_rarity, _highlights)) > 0 ? other : this;
    }

    /// <summary>
    /// Returns the passage alone, without marks or ellipses. Malformed UTF-8 becomes U+FFFD. Allocates a string.
    /// </summary>
    public override string ToString() => Encoding.UTF8.GetString(Text);
}
