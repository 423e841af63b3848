using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Layout;

namespace Summit.Sets;

/// <summary>
/// Evaluates a combination of a bitmap with record sets, one block of 512 rows at a time. Any combination of one bitmap
/// with sets has the form of two formulas: the rows of <c>inside</c> are selected if their bit is set, and the rows of
/// <c>outside</c> are selected if it is not.
/// </summary>
internal ref struct MatchedBlocks
{
    private readonly ReadOnlySpan<ulong> _matches;
    private readonly int _last;
    private readonly bool _hasInside;
    private readonly bool _hasOutside;
    private SetFormula _inside;
    private SetFormula _outside;
    private int _next;

    /// <summary>Starts before the first block.</summary>
    /// <param name="matches">One bit for each row of the table, in whole blocks. Empty if no bit is set.</param>
    /// <param name="inside">The rows that are selected if their bit is set.</param>
    /// <param name="outside">The rows that are selected if their bit is not set.</param>
    /// <param name="tableCount">The number of records of the table.</param>
    public MatchedBlocks(
        ReadOnlySpan<ulong> matches,
        scoped in SetFormula inside,
        scoped in SetFormula outside,
        int tableCount
    )
    {
        _matches = matches;
        SetFormula.Copy(inside, out _inside);
        SetFormula.Copy(outside, out _outside);
        _hasInside = !inside.Window.IsEmpty && !matches.IsEmpty;
        _hasOutside = !outside.Window.IsEmpty;
        _next = int.MaxValue;
        _last = -1;
        if (_hasInside)
            (_next, _last) = (SetEvaluation.FirstBlock(inside), SetEvaluation.LastBlock(inside, tableCount));
        if (!_hasOutside)
            return;
        _next = Math.Min(_next, SetEvaluation.FirstBlock(outside));
        _last = Math.Max(_last, SetEvaluation.LastBlock(outside, tableCount));
    }

    /// <summary>The index of the current block.</summary>
    public int Index { get; private set; }

    /// <summary>Moves to the next block.</summary>
    /// <param name="block">Receives the rows of the block, which may be none.</param>
    /// <returns>Whether there is a next block.</returns>
    public bool MoveNext(ref SetBlock block)
    {
        if (_next > _last)
            return false;
        Index = _next++;
        if (_hasInside)
        {
            SetEvaluation.Fill(ref _inside, Index, ref block);
            block.Combine(SetOperator.And, ref Matches());
        }
        else
        {
            block = default;
        }

        if (_hasOutside)
            AddOutside(ref block);
        return true;
    }

    [SkipLocalsInit]
    private void AddOutside(ref SetBlock block)
    {
        Unsafe.SkipInit(out SetBlock outside);
        SetEvaluation.Fill(ref _outside, Index, ref outside);
        if (!_matches.IsEmpty)
            outside.Combine(SetOperator.Minus, ref Matches());
        block.Combine(SetOperator.Or, ref outside[0]);
    }

    /// <summary>The first of the eight words of the bitmap for the current block.</summary>
    private readonly ref ulong Matches() =>
        ref MemoryMarshal.GetReference(_matches.Slice(Index * SetLayout.BlockWords, SetLayout.BlockWords));
}
