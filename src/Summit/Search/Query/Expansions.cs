namespace Summit.Search;

/// <summary>The terms that a prefix or a fuzzy word stands for: the best of those shown to it, each once.</summary>
internal ref struct Expansions(Span<(int Term, float Merit, float Weight)> best)
{
    /// <summary>The most terms that one part of a query stands for.</summary>
    public const int Most = 48;

    private readonly Span<(int Term, float Merit, float Weight)> _best = best;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The terms, the best first.</summary>
    public readonly ReadOnlySpan<(int Term, float Merit, float Weight)> Best => _best[..Count];

    /// <summary>Shows it a term. Of equal merit, the first shown is better.</summary>
    public void Offer(int term, float merit, float weight)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_best[i].Term != term)
                continue;
            if (merit <= _best[i].Merit)
                return;
            _best[(i + 1)..Count].CopyTo(_best[i..]);
            Count--;
            break;
        }

        int place = Count;
        while (place > 0 && _best[place - 1].Merit < merit)
            place--;
        if (place == _best.Length)
            return;
        int moved = Math.Min(Count, _best.Length - 1) - place;
        _best.Slice(place, moved).CopyTo(_best[(place + 1)..]);
        _best[place] = (term, merit, weight);
        Count = Math.Min(Count + 1, _best.Length);
    }
}
