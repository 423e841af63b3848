using Summit.Sets;

namespace Summit.Search;

/// <summary>The rows that may be hits: all, or those of a record set, a window at a time.</summary>
internal readonly unsafe struct RowFilter
{
    private readonly SetFormula _formula;
    private readonly bool _isLimited;

    private RowFilter(int rows) => EndRow = rows;

    private RowFilter(in SetFormula formula, int rows)
    {
        _formula = formula;
        _isLimited = true;
        EndRow = rows;
    }

    /// <summary>The first row that may be a hit.</summary>
    public int FirstRow => 0;

    /// <summary>One past the last row that may be a hit.</summary>
    public int EndRow { get; }

    /// <summary>All rows.</summary>
    public static RowFilter All(int rows) => new(rows);

    /// <summary>The rows of a set.</summary>
    public static RowFilter Of(in SetFormula formula, int rows) => new(formula, rows);

    /// <summary>Fills the bits of the window that begins with row <paramref name="first"/>.</summary>
    /// <returns>False where all rows may be hits; the bits are then not filled.</returns>
    public bool Fill(int first, ulong* bits, ref State state)
    {
        if (!_isLimited)
            return false;
        var words = new Span<ulong>(bits, SearchLayout.WindowSize / 64);
        int firstBlock = first >> SetBlock.Shift;
        int lastBlock = SetFormula.LastBlock(EndRow - 1);
        for (int block = 0; block < words.Length / SetBlock.WordCount; block++)
        {
            Span<ulong> target = words.Slice(block * SetBlock.WordCount, SetBlock.WordCount);
            if (firstBlock + block > lastBlock)
            {
                target.Clear();
                continue;
            }

            SetBlock rows = _formula.Evaluate(firstBlock + block, ref state.Positions);
            ((ReadOnlySpan<ulong>)rows).CopyTo(target);
        }

        return true;
    }

    /// <summary>How far the filter has been read.</summary>
    internal struct State
    {
        /// <summary>How far each operand has been.</summary>
        public SetPositions Positions;
    }
}
