using Summit.Search;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The levels that the postings of a row mostly have: a word that comes once weighs the same as any other that does, so that a few
/// levels are those of nearly all words of a text. A posting names one of them in three bits.
/// </summary>
internal sealed class RowLevels
{
    private readonly byte[] _levels;

    private RowLevels(int rowCount) => _levels = new byte[rowCount << SearchLayout.SlotBits];

    /// <summary>The levels, eight a row, of which the last is 0.</summary>
    public byte[] Levels => _levels;

    /// <summary>Finds the most frequent levels of each row.</summary>
    /// <param name="rowCount">The number of rows.</param>
    /// <param name="postings">The row and the level of every posting, in any order.</param>
    public static RowLevels Of(int rowCount, (int Row, byte Level)[] postings)
    {
        int[] starts = Starts(rowCount, postings);
        var next = (int[])starts.Clone();
        var levels = new byte[postings.Length];
        foreach ((int row, byte level) in postings)
            levels[next[row]++] = level;

        var rows = new RowLevels(rowCount);
        Span<int> counts = stackalloc int[SearchLayout.LevelCount];
        for (int row = 0; row < rowCount; row++)
        {
            counts.Clear();
            foreach (byte level in levels.AsSpan(starts[row], starts[row + 1] - starts[row]))
                counts[level]++;
            for (int slot = 0; slot < SearchLayout.StraySlot; slot++)
                rows._levels[(row << SearchLayout.SlotBits) | slot] = TakeMostFrequent(counts);
        }

        return rows;
    }

    /// <summary>The slot of a level in a row: the last where it is not among those of the row.</summary>
    public int SlotOf(int row, byte level)
    {
        int slot = _levels.AsSpan(row << SearchLayout.SlotBits, SearchLayout.StraySlot).IndexOf(level);
        return slot < 0 ? SearchLayout.StraySlot : slot;
    }

    private static int[] Starts(int rowCount, (int Row, byte Level)[] postings)
    {
        var starts = new int[rowCount + 1];
        foreach ((int row, _) in postings)
            starts[row + 1]++;
        for (int row = 0; row < rowCount; row++)
            starts[row + 1] += starts[row];
        return starts;
    }

    /// <summary>The most frequent level, the lower of two; 0 where none is left.</summary>
    private static byte TakeMostFrequent(Span<int> counts)
    {
        int best = 0;
        for (int level = 1; level < counts.Length; level++)
            best = counts[level] > counts[best] ? level : best;
        counts[best] = 0;
        return (byte)best;
    }
}
