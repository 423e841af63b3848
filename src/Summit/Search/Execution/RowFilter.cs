using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Sets;

namespace Summit.Search;

/// <summary>
/// The rows that may be hits: all rows of a table or those of a record set, evaluated one window at a time.
/// </summary>
internal unsafe struct RowFilter
{
    private const int WindowWords = SearchWindow.Size / 64;

    private readonly int _rows;
    private bool _hasOperands;
    private ulong* _bitmap;
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
        if (!formula.Window.IsAll || formula.OperandCount != 1)
            return;

        // The records of a facet are often near each other, because the order of the table groups them.
        if (formula.IsList)
            Confine(formula.First.RowAt(0), formula.First.RowAt(formula.KnownCount - 1) + 1);
        else if (formula.First.Kind == SetOperandKind.Bitmap)
            ConfineToBitmap();
    }

    private void ConfineToBitmap()
    {
        _bitmap = _formula.First.Words;
        var words = new ReadOnlySpan<ulong>(_bitmap, SetLayout.BitmapWords(_rows));
        int first = words.IndexOfAnyExcept(0UL);
        if (first < 0)
            EndRow = FirstRow;
        else
            Confine(first << 6, (words.LastIndexOfAnyExcept(0UL) + 1) << 6);
    }

    /// <summary>
    /// Limits the rows to those from <paramref name="first"/> up to <paramref name="end"/>, outside which the formula
    /// has no rows.
    /// </summary>
    private void Confine(int first, int end)
    {
        FirstRow = Math.Max(FirstRow, first);
        EndRow = Math.Min(EndRow, end);
        _hasOperands = EndRow - FirstRow != _formula.KnownCount;
    }

    /// <summary>The first row that may be a hit.</summary>
    public int FirstRow { get; private set; }

    /// <summary>One past the last row that may be a hit.</summary>
    public int EndRow { get; private set; }

    /// <summary>Whether all rows of the table may be hits.</summary>
    public readonly bool IsWhole => !_hasOperands && FirstRow <= TableLayout.FirstRow && EndRow == _rows;

    /// <summary>
    /// Whether the rows that may be hits are consecutive: all rows from <see cref="FirstRow"/> up to
    /// <see cref="EndRow"/>.
    /// </summary>
    public readonly bool IsRun => !_hasOperands;

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
    /// Returns one bit for each row of the window that begins with row <paramref name="first"/>: 1 if the row may be a
    /// hit. Windows must be requested in ascending order.
    /// </summary>
    /// <param name="first">The first row of the window.</param>
    /// <param name="memory">Memory for the bits of a window. The result may lie elsewhere.</param>
    /// <returns>The bits, or null if all rows of the window may be hits.</returns>
    public ulong* Bits(int first, ulong* memory)
    {
        if (HasAll(first))
            return null;
        if (_bitmap != null)
            return _bitmap + (first >> 6);
        if (_hasOperands)
            FillSome(first, memory);
        else
            FillRun(FirstRow - first, EndRow - first, new Span<ulong>(memory, WindowWords));
        return memory;
    }

    /// <summary>Fills the bits that <see cref="Bits"/> returns.</summary>
    /// <param name="first">The first row of the window.</param>
    /// <param name="bits">Receives one bit per row: 1 if the row may be a hit.</param>
    /// <returns>False if all rows of the window may be hits; <paramref name="bits"/> is then unchanged.</returns>
    public bool Fill(int first, ulong* bits)
    {
        ulong* source = Bits(first, bits);
        if (source == null)
            return false;
        if (source == bits)
            return true;
        var target = new Span<ulong>(bits, WindowWords);
        int count = Math.Min(WindowWords, SetLayout.BitmapWords(_rows) - (first >> 6));
        new ReadOnlySpan<ulong>(source, count).CopyTo(target);
        target[count..].Clear();
        return true;
    }

    /// <summary>Fills the bits of a run of rows, which are counted from the first row of the window.</summary>
    private static void FillRun(int start, int end, Span<ulong> bits)
    {
        bits.Clear();
        start = Math.Max(start, 0);
        end = Math.Min(end, SearchWindow.Size);
        if (start >= end)
            return;
        int last = (end - 1) >> 6;
        bits[(start >> 6)..(last + 1)].Fill(ulong.MaxValue);
        bits[start >> 6] &= ulong.MaxValue << start;
        bits[last] &= ulong.MaxValue >> -end;
    }

    /// <summary>
    /// Fills the bits of a window in which not all rows may be hits. Separate from <see cref="Fill"/>, because searches
    /// without a filter never need to JIT-compile it.
    /// </summary>
    [SkipLocalsInit]
    private void FillSome(int first, ulong* bits)
    {
        var words = new Span<ulong>(bits, WindowWords);
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
