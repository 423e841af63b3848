namespace Summit.Search;

/// <summary>Highlights in the order of the text, none of which overlaps another, in memory of the caller.</summary>
/// <param name="found">Takes the first of them, as many as there is room for.</param>
internal ref struct HighlightList(Span<Highlight> found)
{
    private readonly Span<Highlight> _found = found;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a stretch, joined with what it overlaps. It mostly goes behind the others.</summary>
    public void Add(int start, int end, ulong parts)
    {
        int place = Count;
        while (place > 0 && _found[place - 1].End > start)
            place--;
        int next = place;
        for (; next < Count && _found[next].Start < end; next++)
        {
            start = Math.Min(start, _found[next].Start);
            end = Math.Max(end, _found[next].End);
            parts |= _found[next].Parts;
        }

        if (place == _found.Length)
            return;
        Move(next, place + 1);
        _found[place] = new Highlight(start, end - start, parts);
    }

    /// <summary>Moves what is from <paramref name="from"/> on to <paramref name="to"/>; what there is no room for is lost.</summary>
    private void Move(int from, int to)
    {
        int moved = Math.Min(Count - from, _found.Length - to);
        _found.Slice(from, moved).CopyTo(_found[to..]);
        Count = to + moved;
    }
}
