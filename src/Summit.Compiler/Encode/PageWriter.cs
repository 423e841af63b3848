namespace Summit.Compiler.Encode;

/// <summary>
/// Lays elements into pages of a fixed size, so that no literal grows large. Elements that must be read in one go are put on one page; where
/// they do not fit, the rest of the page stays unused. A run that is longer than a page has a page of its own, which is as long as the run: it
/// begins at the first element of that page, and nothing begins after it, so that an index over all pages still names the page and the element.
/// </summary>
/// <param name="shift">Log2 of the elements of a page.</param>
internal sealed class PageWriter(int shift)
{
    private readonly List<List<ulong>> _pages = [];

    /// <summary>The index of the next element, counted over all pages.</summary>
    public uint Next =>
        _pages.Count == 0 ? 0 : ((uint)(_pages.Count - 1) << shift) + (uint)_pages[_pages.Count - 1].Count;

    /// <summary>The pages.</summary>
    public IReadOnlyList<ulong[]> Pages => [.. _pages.Select(page => page.ToArray())];

    /// <summary>Makes sure that <paramref name="count"/> elements, which are at least one, fit on the current page.</summary>
    public void Reserve(int count)
    {
        if (_pages.Count == 0 || _pages[_pages.Count - 1].Count + count > 1 << shift)
            _pages.Add([]);
    }

    /// <summary>Adds an element to the current page.</summary>
    public void Add(uint element) => _pages[_pages.Count - 1].Add(element);
}
