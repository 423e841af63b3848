using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Sets;

namespace Summit.Search;

/// <summary>
/// The rows that may be hits: all rows of a table or those of a record set, evaluated one window at a time.
/// </summary>
internal unsafe struct RowFilter
{
    private readonly int _rows;
    private readonly bool _hasOperands;
    private SetFormula _formula;

    /// <summary>Creates a filter that accepts all rows of a table with <paramref name="rows"/> rows.</summary>
    public RowFilter(int rows)
    {
        Unsafe.SkipInit(out _formula);
        _rows = rows;
        _hasOperands = false;
        FirstRow = TableLayout.FirstRow;
        EndRow = rows;
    }

    /// <summary>
    /// Creates a filter that accepts the rows of a record set in a table with <paramref name="rows"/> rows.
    /// </summary>
    public RowFilter(in SetFormula formula, int rows)
    {
        SetFormula.Copy(formula, out _formula);
        _rows = rows;
        _hasOperands = formula.OperandCount > 0;
        FirstRow = formula.Window.First;
        EndRow = Math.Min(formula.Window.End, rows);
    }

    /// <summary>The first row that may be a hit.</summary>
    public readonly int FirstRow;

    /// <summary>One past the last row that may be a hit.</summary>
    public readonly int EndRow;

    /// <summary>Whether all rows of the table may be hits.</summary>
    public readonly bool IsWhole => !_hasOperands && FirstRow <= TableLayout.FirstRow && EndRow == _rows;

    /// <summary>
    /// Returns whether all rows of the window that begins with row <paramref name="first"/> may be hits.
    /// </summary>
    public readonly bool HasAll(int first) =>
        !_hasOperands
        && FirstRow <= Math.Max(first, TableLayout.FirstRow)
        && EndRow >= Math.Min(first + SearchWindow.Size, _rows);

    /// <summary>
    /// Returns a mask of the rows that may be hits. For up to 64 rows, this is faster than <see cref="Fill"/>.
    /// </summary>
    /// <param name="rows">Up to 64 rows in ascending order.</param>
    public readonly ulong Match(ReadOnlySpan<int> rows)
    {
        ulong bits = !_hasOperands ? RowSample.All(rows.Length) : SetEvaluation.Match(_formula, rows, guide: -1);
        for (int i = 0; i < rows.Length; i++)
            bits &= rows[i] >= FirstRow && rows[i] < EndRow ? ulong.MaxValue : ~(1UL << i);
        return bits;
    }

    /// <summary>
    /// Fills a bit for each row of the window that begins with row <paramref name="first"/>. Windows must be filled in
    /// ascending order.
    /// </summary>
    /// <param name="first">The first row of the window.</param>
    /// <param name="bits">Receives one bit per row: 1 if the row may be a hit.</param>
    /// <returns>False if all rows of the window may be hits; <paramref name="bits"/> is then unchanged.</returns>
    public bool Fill(int first, ulong* bits)
    {
        if (HasAll(first))
            return false;
        FillSome(first, bits);
        return true;
    }

    /// <summary>
    /// Fills the bits of a window in which not all rows may be hits. Separate from <see cref="Fill"/>, because searches
    /// without a filter never need to JIT-compile it.
    /// </summary>
    [SkipLocalsInit]
    private void FillSome(int first, ulong* bits)
    {
        var words = new Span<ulong>(bits, SearchWindow.Size / 64);
        int firstBlock = first >> SetLayout.BlockShift;
        int lastBlock = SetEvaluation.LastBlock(_formula, _rows - TableLayout.FirstRow);
        Unsafe.SkipInit(out SetBlock block);
        for (int index = 0; index < words.Length / SetLayout.BlockWords; index++)
        {
            Span<ulong> target = words.Slice(index * SetLayout.BlockWords, SetLayout.BlockWords);
            if (firstBlock + index > lastBlock || firstBlock + index < SetEvaluation.FirstBlock(_formula))
            {
                target.Clear();
                continue;
            }

            SetEvaluation.Fill(ref _formula, firstBlock + index, ref block);
            ((ReadOnlySpan<ulong>)block).CopyTo(target);
        }
    }
}
