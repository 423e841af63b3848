using Summit.Layout;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The most frequent impacts of each row. Words that occur equally often in a text have the same impact, so a few
/// impacts cover nearly all postings of a row. A posting refers to one of them by a slot of three bits.
/// </summary>
internal sealed class RowImpacts
{
    private readonly PostingLists _postings;
    private readonly int _lastRow;
    private readonly ushort[] _impacts;
    private readonly byte[] _slots;

    /// <summary>Finds the most frequent impacts of each row, and the slot of each posting.</summary>
    /// <param name="postings">The postings.</param>
    /// <param name="rowCount">The number of rows.</param>
    public RowImpacts(PostingLists postings, int rowCount)
    {
        _postings = postings;
        _lastRow = rowCount - 1;
        _impacts = new ushort[IndexOf(_lastRow | MaskOf(_lastRow), ImpactLayout.ExceptionSlot) + 1];
        FindFrequent(rowCount);
        _slots = new byte[postings.PostingCount];
        for (int posting = 0; posting < postings.PostingCount; posting++)
            _slots[posting] = FindSlot(postings.RecordOf(posting), postings.ImpactOf(posting));
    }

    /// <summary>
    /// The impacts, window by window and slot by slot within a window. Slot 0 holds the most frequent impact of a row.
    /// The last slot is 0 and marks exceptions.
    /// </summary>
    public ReadOnlySpan<ushort> Impacts => _impacts;

    /// <summary>Returns the slot of the impact of a posting.</summary>
    public int SlotOf(int posting) => _slots[posting];

    /// <summary>Whether a posting is an exception: its impact is not among the stored impacts of its row.</summary>
    public bool IsException(int posting) => _slots[posting] == ImpactLayout.ExceptionSlot;

    /// <summary>Returns a posting in its stored form: the row within the window and the slot.</summary>
    public ushort Stored(int posting) => Posting(_postings.RecordOf(posting), _slots[posting]);

    private byte FindSlot(int row, ushort impact)
    {
        byte slot = 0;
        while (slot < ImpactLayout.ExceptionSlot && _impacts[IndexOf(row, slot)] != impact)
            slot++;
        return slot;
    }

    private ushort Posting(int row, int slot) => PostingLayout.Pack(row & (SearchWindow.Size - 1), slot, MaskOf(row));

    private int MaskOf(int row) => PostingLayout.RowMask(row >> SearchWindow.Shift, _lastRow);

    private int IndexOf(int row, int slot) =>
        ((row & -SearchWindow.Size) * ImpactLayout.SlotCount) + Posting(row, slot);

    /// <summary>Finds the most frequent impacts of each row, with a counting sort of the impacts by row.</summary>
    private void FindFrequent(int rowCount)
    {
        var starts = new int[rowCount + 1];
        for (int posting = 0; posting < _postings.PostingCount; posting++)
            starts[_postings.RecordOf(posting) + 1]++;
        for (int row = 0; row < rowCount; row++)
            starts[row + 1] += starts[row];

        var next = (int[])starts.Clone();
        var impacts = new ushort[starts[rowCount]];
        for (int posting = 0; posting < _postings.PostingCount; posting++)
            impacts[next[_postings.RecordOf(posting)]++] = _postings.ImpactOf(posting);

        var counts = new List<(int Count, ushort Impact)>();
        for (int row = 0; row < rowCount; row++)
        {
            Array.Sort(impacts, starts[row], starts[row + 1] - starts[row]);
            CountEqual(impacts.AsSpan(starts[row], starts[row + 1] - starts[row]), counts);
            for (int slot = 0; slot < Math.Min(counts.Count, ImpactLayout.ExceptionSlot); slot++)
                _impacts[IndexOf(row, slot)] = counts[slot].Impact;
        }
    }

    /// <summary>
    /// Fills <paramref name="counts"/> with the distinct impacts of a row, by descending frequency and then by
    /// ascending impact.
    /// </summary>
    private static void CountEqual(ReadOnlySpan<ushort> sorted, List<(int Count, ushort Impact)> counts)
    {
        counts.Clear();
        for (int first = 0, end; first < sorted.Length; first = end)
        {
            for (end = first + 1; end < sorted.Length && sorted[end] == sorted[first]; )
                end++;
            counts.Add((end - first, sorted[first]));
        }

        counts.Sort(
            static (one, other) =>
                one.Count != other.Count ? other.Count.CompareTo(one.Count) : one.Impact.CompareTo(other.Impact)
        );
    }
}
