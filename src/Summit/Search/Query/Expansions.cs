namespace Summit.Search;

/// <summary>
/// The best of the terms that are offered, each at most once. Used for the expansions of a prefix or a fuzzy word.
/// </summary>
/// <param name="best">Memory for the terms. Its length is the maximum number of terms.</param>
internal ref struct Expansions(Span<(int Term, float Merit, float Weight)> best)
{
    /// <summary>The maximum number of expansions of one part of a query.</summary>
    public const int Max = 48;

    private readonly Span<(int Term, float Merit, float Weight)> _best = best;

    /// <summary>The number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a term was offered for which there was no memory.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>The terms, best first.</summary>
    public readonly ReadOnlySpan<(int Term, float Merit, float Weight)> Best => _best[..Count];

    /// <summary>
    /// Offers a term. If the term was offered before, its higher merit counts. If two terms have the same merit, the
    /// one offered first is better.
    /// </summary>
    /// <param name="term">The number of the term.</param>
    /// <param name="merit">The order of the term among the others, higher is better.</param>
    /// <param name="weight">The factor of the term's score.</param>
    public void Offer(int term, float merit, float weight)
    {
        if (Count == _best.Length && (Count == 0 || merit <= _best[^1].Merit))
        {
            // The term is either listed with a merit that is at least as high, or no better than any listed term.
            IsTruncated = IsTruncated || !Contains(term);
            return;
        }

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

        int at = Count;
        while (at > 0 && _best[at - 1].Merit < merit)
            at--;
        IsTruncated |= Count == _best.Length;
        int moved = Math.Min(Count, _best.Length - 1) - at;
        _best.Slice(at, moved).CopyTo(_best[(at + 1)..]);
        _best[at] = (term, merit, weight);
        Count = Math.Min(Count + 1, _best.Length);
    }

    private readonly bool Contains(int term)
    {
        foreach ((int listed, _, _) in Best)
        {
            if (listed == term)
                return true;
        }

        return false;
    }
}
