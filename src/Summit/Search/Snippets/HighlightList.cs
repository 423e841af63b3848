namespace Summit.Search;

/// <summary>
/// A list of highlights in the order of the text. Highlights do not overlap. The list uses the caller's memory.
/// </summary>
/// <param name="found">Memory for the highlights. The first highlights of the text are kept, up to its length.</param>
internal ref struct HighlightList(Span<Highlight> found)
{
    private readonly Span<Highlight> _found = found;

    /// <summary>The number of highlights.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// Adds a highlight and merges it with all highlights that it overlaps. Fastest if the highlight comes after all
    /// others.
    /// </summary>
    /// <param name="start">The first byte of the match.</param>
    /// <param name="end">One past the last byte of the match.</param>
    /// <param name="parts">The bits of the parts of the query that match; see <see cref="Highlight.Parts"/>.</param>
    public void Add(int start, int end, ulong parts)
    {
        int index = Count;
        while (index > 0 && _found[index - 1].End > start)
            index--;
        int next = index;
        for (; next < Count && _found[next].Start < end; next++)
        {
            start = Math.Min(start, _found[next].Start);
            end = Math.Max(end, _found[next].End);
            parts |= _found[next].Parts;
        }

        if (index == _found.Length)
            return;
        Move(next, index + 1);
        _found[index] = new Highlight(start, end - start, parts);
    }

    /// <summary>
    /// Moves the highlights from index <paramref name="from"/> on to index <paramref name="to"/>. Highlights that would
    /// go beyond the memory are dropped.
    /// </summary>
    private void Move(int from, int to)
    {
        int moved = Math.Min(Count - from, _found.Length - to);
        _found.Slice(from, moved).CopyTo(_found[to..]);
        Count = to + moved;
    }
}
