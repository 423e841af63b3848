using System.Globalization;

namespace Summit.Compiler.Verify;

/// <summary>Walks runs of elements that lie in pages end to end. A run that does not fit on a page begins the next one.</summary>
/// <param name="table">The table of the pages.</param>
/// <param name="shift">Log2 of the elements of a page.</param>
internal sealed class PageWalk(TableReader table, int shift)
{
    private int _page = -1;
    private long _used;

    /// <summary>The first element of a run whose length is <paramref name="count"/>, counted over all pages; moves behind the run.</summary>
    /// <exception cref="DamagedDataException">The page that ends before the run does not end there.</exception>
    public long Next(long count)
    {
        if (_page < 0 || _used + count > 1L << shift)
        {
            if (_page >= 0)
                table.EndsAt(_page, _used);
            _page++;
            _used = 0;
        }

        long start = ((long)_page << shift) + _used;
        _used += count;
        return start;
    }

    /// <summary>Checks that the last page ends with the last run.</summary>
    /// <exception cref="DamagedDataException">It does not.</exception>
    public void End()
    {
        table.HasPages(_page + 1);
        if (_page >= 0)
            table.EndsAt(_page, _used);
    }

    /// <summary>Checks that a run starts where the runs before it end.</summary>
    /// <exception cref="DamagedDataException">It does not.</exception>
    public static void Starts(TableReader starts, int element, long expected, long found)
    {
        if (expected != found)
            throw starts.Failure(
                0,
                element,
                $"the start {expected.ToString(CultureInfo.InvariantCulture)}, where the runs before end",
                found.ToString(CultureInfo.InvariantCulture)
            );
    }
}
