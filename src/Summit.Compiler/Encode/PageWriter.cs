namespace Summit.Compiler.Encode;

/// <summary>
/// Distributes elements over pages of a fixed size, so that no literal grows too large. <see cref="Reserve"/> keeps a
/// run of elements on one page and leaves the rest of a page unused if the run does not fit. A run longer than a page
/// gets its own page of the length of the run. Nothing follows such a run on its page, so an index over all pages still
/// identifies the page and the element.
/// </summary>
/// <param name="shift">Log2 of the number of elements of a page.</param>
internal sealed class PageWriter(int shift)
{
    private readonly List<List<ulong>> _pages = [];

    /// <summary>The index that the next element gets, counted over all pages.</summary>
    public uint Next =>
        _pages.Count == 0 ? 0 : ((uint)(_pages.Count - 1) << shift) + (uint)_pages[_pages.Count - 1].Count;

    /// <summary>The pages written so far.</summary>
    public IReadOnlyList<ulong[]> Pages => [.. _pages.Select(page => page.ToArray())];

    /// <summary>
    /// Starts a new page unless the next <paramref name="count"/> elements fit on the current page.
    /// <paramref name="count"/> is at least 1.
    /// </summary>
    public void Reserve(int count)
    {
        if (_pages.Count == 0 || _pages[_pages.Count - 1].Count + count > 1 << shift)
            _pages.Add([]);
    }

    public void Add(uint element) => _pages[_pages.Count - 1].Add(element);
}
