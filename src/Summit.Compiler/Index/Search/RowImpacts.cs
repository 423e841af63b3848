using Summit.Search;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The impacts that the postings of a row mostly have: a word that comes once weighs the same as any other that does, so that a few
/// impacts are those of nearly all words of a text. A posting names one of them in three bits.
/// </summary>
internal sealed class RowImpacts
{
    private readonly ushort[] _impacts;

    /// <summary>Finds the most frequent impacts of each row.</summary>
    /// <param name="rowCount">The number of rows.</param>
    /// <param name="postings">The row and the impact of every posting, in any order.</param>
    public RowImpacts(int rowCount, (int Row, ushort Impact)[] postings)
    {
        int[] starts = Starts(rowCount, postings);
        var next = (int[])starts.Clone();
        var impacts = new ushort[postings.Length];
        foreach ((int row, ushort impact) in postings)
            impacts[next[row]++] = impact;

        _impacts = new ushort[rowCount << SearchLayout.SlotBits];
        for (int row = 0; row < rowCount; row++)
        {
            Array.Sort(impacts, starts[row], starts[row + 1] - starts[row]);
            Fill(row, impacts.AsSpan(starts[row], starts[row + 1] - starts[row]));
        }
    }

    /// <summary>The impacts, eight a row, the most frequent first and the last of them 0.</summary>
    public ReadOnlySpan<ushort> Impacts => _impacts;

    /// <summary>The slot of an impact in a row: the last where it is not among those of the row.</summary>
    public int SlotOf(int row, ushort impact)
    {
        int slot = _impacts.AsSpan(row << SearchLayout.SlotBits, SearchLayout.StraySlot).IndexOf(impact);
        return slot < 0 ? SearchLayout.StraySlot : slot;
    }

    private static int[] Starts(int rowCount, (int Row, ushort Impact)[] postings)
    {
        var starts = new int[rowCount + 1];
        foreach ((int row, _) in postings)
            starts[row + 1]++;
        for (int row = 0; row < rowCount; row++)
            starts[row + 1] += starts[row];
        return starts;
    }

    private void Fill(int row, ReadOnlySpan<ushort> sorted)
    {
        var counts = new List<(int Count, ushort Impact)>();
        for (int first = 0, end; first < sorted.Length; first = end)
        {
            for (end = first + 1; end < sorted.Length && sorted[end] == sorted[first];)
                end++;
            counts.Add((end - first, sorted[first]));
        }

        int slot = row << SearchLayout.SlotBits;
        foreach ((_, ushort impact) in counts.OrderByDescending(each => each.Count).ThenBy(each => each.Impact).Take(SearchLayout.StraySlot))
            _impacts[slot++] = impact;
    }
}
