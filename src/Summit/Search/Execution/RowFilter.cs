using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Sets;

namespace Summit.Search;

/// <summary>The rows that may be hits: those of a record set, worked out a window at a time.</summary>
internal unsafe struct RowFilter
{
    private readonly int _rows;
    private readonly bool _hasOperands;
    private SetFormula _formula;

    /// <summary>All rows of a table that has <paramref name="rows"/> rows.</summary>
    public RowFilter(int rows)
    {
        Unsafe.SkipInit(out _formula);
        _rows = rows;
        _hasOperands = false;
        FirstRow = TableLayout.FirstRow;
        EndRow = rows;
    }

    /// <summary>The rows of a set of a table that has <paramref name="rows"/> rows.</summary>
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

    /// <summary>True where all rows may be hits.</summary>
    public readonly bool IsWhole => !_hasOperands && FirstRow <= TableLayout.FirstRow && EndRow == _rows;

    /// <summary>True where all rows of the window that begins with row <paramref name="first"/> may be hits.</summary>
    public readonly bool HasAll(int first) =>
        !_hasOperands
        && FirstRow <= Math.Max(first, TableLayout.FirstRow)
        && EndRow >= Math.Min(first + SearchWindow.Size, _rows);

    /// <summary>Which of up to 64 ascending rows may be hits: cheaper than <see cref="Fill"/> for so few.</summary>
    public readonly ulong Match(ReadOnlySpan<int> rows)
    {
        ulong bits = !_hasOperands ? RowSample.All(rows.Length) : SetEvaluation.Match(_formula, rows, guide: -1);
        for (int i = 0; i < rows.Length; i++)
            bits &= rows[i] >= FirstRow && rows[i] < EndRow ? ulong.MaxValue : ~(1UL << i);
        return bits;
    }

    /// <summary>
    /// Fills a bit for each row of the window that begins with row <paramref name="first"/>. Windows come in ascending order.
    /// </summary>
    /// <returns>False where all of its rows may be hits; the bits are then not filled.</returns>
    public bool Fill(int first, ulong* bits)
    {
        if (HasAll(first))
            return false;
        FillSome(first, bits);
        return true;
    }

    /// <summary>The same of a window of which not all rows may be hits: apart, since most searches have none and need not compile it.</summary>
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
