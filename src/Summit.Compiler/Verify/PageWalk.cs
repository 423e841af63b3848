using System.Globalization;

namespace Summit.Compiler.Verify;

/// <summary>
/// Computes where consecutive runs of elements start in pages. A run that does not fit on the current page starts the
/// next.
/// </summary>
/// <param name="table">The table of the pages.</param>
/// <param name="shift">Log2 of the number of elements of a page.</param>
internal sealed class PageWalk(TableReader table, int shift)
{
    private int _page = -1;
    private long _used;

    /// <summary>
    /// Returns the start of a run of <paramref name="count"/> elements, counted over all pages, and advances past the
    /// run.
    /// </summary>
    /// <exception cref="DamagedDataException">The previous page has elements after its last run.</exception>
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

    /// <summary>Checks that the last run ends the last page.</summary>
    /// <exception cref="DamagedDataException">There are more or fewer pages, or the last page has elements after its
    /// last run.</exception>
    public void End()
    {
        table.HasPages(_page + 1);
        if (_page >= 0)
            table.EndsAt(_page, _used);
    }

    /// <summary>Checks that a run starts at the end of the previous run.</summary>
    /// <exception cref="DamagedDataException">The run starts elsewhere.</exception>
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
