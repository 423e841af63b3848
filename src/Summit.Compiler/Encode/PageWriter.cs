namespace Summit.Compiler.Encode;

/// <summary>
/// Lays numbers into pages of a fixed size, so that no literal grows large. What must be read in one go is put on one page;
/// a gap is left where it does not fit. What is longer than a page has one of its own that is as long as it is: it begins at the
/// first number of that page, and nothing begins behind it, so that a place still names the page and the number.
/// </summary>
/// <param name="shift">The binary logarithm of the numbers of a page.</param>
internal sealed class PageWriter(int shift)
{
    private readonly List<List<uint>> _pages = [];

    /// <summary>The place of the next number, counted over all pages.</summary>
    public uint Next => _pages.Count == 0 ? 0 : ((uint)(_pages.Count - 1) << shift) + (uint)_pages[_pages.Count - 1].Count;

    /// <summary>Makes room for <paramref name="count"/> numbers, which are at least one, on one page.</summary>
    public void Reserve(int count)
    {
        if (_pages.Count == 0 || _pages[_pages.Count - 1].Count + count > 1 << shift)
            _pages.Add(new List<uint>());
    }

    /// <summary>Adds a number to the page that has been made room on.</summary>
    public void Add(uint number) => _pages[_pages.Count - 1].Add(number);

    /// <summary>The pages, packed into words of numbers with <paramref name="bits"/> each.</summary>
    /// <param name="bits">The bits of a number.</param>
    /// <param name="padding">How many zeros stand behind each page.</param>
    public EquatableArray<EquatableArray<ulong>> Pack(int bits, int padding = 0) =>
        new([.. _pages.Select(page => Packing.Words([.. page, .. new uint[padding]], bits))]);
}
