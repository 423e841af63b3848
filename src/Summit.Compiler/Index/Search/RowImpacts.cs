using Summit.Search;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The impacts that the postings of a row mostly have: a word that comes once weighs the same as any other that does, so that a few
/// impacts are those of nearly all words of a text. A posting names one of them in three bits.
/// </summary>
internal sealed class RowImpacts
{
    private readonly int _lastRow;
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

        _lastRow = rowCount - 1;
        _impacts = new ushort[IndexOf(_lastRow | MaskOf(_lastRow), SearchLayout.StraySlot) + 1];
        for (int row = 0; row < rowCount; row++)
        {
            Array.Sort(impacts, starts[row], starts[row + 1] - starts[row]);
            Fill(row, impacts.AsSpan(starts[row], starts[row + 1] - starts[row]));
        }
    }

    /// <summary>The impacts, window by window and in each slot by slot: of a row the most frequent first, and the last of them 0.</summary>
    public ReadOnlySpan<ushort> Impacts => _impacts;

    /// <summary>The slot of an impact in a row: the last where it is not among those of the row.</summary>
    public int SlotOf(int row, ushort impact)
    {
        int slot = 0;
        while (slot < SearchLayout.StraySlot && _impacts[IndexOf(row, slot)] != impact)
            slot++;
        return slot;
    }

    /// <summary>A posting of a row, of the given impact.</summary>
    public ushort PostingOf(int row, ushort impact) => Posting(row, SlotOf(row, impact));

    private ushort Posting(int row, int slot) => SearchLayout.Posting(row & (SearchLayout.WindowSize - 1), slot, MaskOf(row));

    private int MaskOf(int row) => SearchLayout.RecordMask(row >> SearchLayout.WindowShift, _lastRow);

    private int IndexOf(int row, int slot) => ((row & -SearchLayout.WindowSize) * SearchLayout.Slots) + Posting(row, slot);

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

        int slot = 0;
        foreach ((_, ushort impact) in counts.OrderByDescending(each => each.Count).ThenBy(each => each.Impact).Take(SearchLayout.StraySlot))
            _impacts[IndexOf(row, slot++)] = impact;
    }
}
