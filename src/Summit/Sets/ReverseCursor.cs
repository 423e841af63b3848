using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Sets;

/// <summary>
/// Enumerates the rows of a formula in descending order: along the guide from its end, 64 rows at a time, or block by
/// block from the last block.
/// </summary>
internal struct ReverseCursor
{
    /// <summary>The current row.</summary>
    public int Row;

    private ulong _bits;
    private int _start;
    private int _blockStart;
    private int _first;

    /// <summary>The number of rows of the guide, or the index of the block, that comes next.</summary>
    private int _next;

    /// <summary>The number of words of the block that were not visited yet.</summary>
    private int _words;
    private bool _isAlongGuide;
    private SetBlock _block;
    private SetFormula _formula;

    /// <summary>Creates a cursor after the last row of a formula.</summary>
    public static void Open(in SetFormula formula, int tableCount, out ReverseCursor cursor)
    {
        Unsafe.SkipInit(out cursor);
        SetFormula.Copy(formula, out cursor._formula);
        cursor._bits = 0;
        cursor._words = 0;
        cursor._first = 0;
        cursor._next = -1;
        cursor._isAlongGuide = false;
        if (formula.Window.IsEmpty)
            return;
        if (formula.Guide >= 0)
        {
            SetOperand guide = SetEvaluation.GuideOf(formula);
            cursor._formula.Operands.At(formula.Guide) = guide;
            cursor._next = guide.Count;
            cursor._isAlongGuide = true;
            return;
        }

        cursor._first = SetEvaluation.FirstBlock(formula);
        cursor._next = SetEvaluation.LastBlock(formula, tableCount);
    }

    /// <summary>Moves to the row before the current one, or to the last row.</summary>
    /// <returns>Whether there is such a row.</returns>
    public bool MoveNext()
    {
        while (_bits == 0)
        {
            if (!(_isAlongGuide ? MoveAlongGuide() : MoveToWord()))
                return false;
        }

        int bit = BitOperations.Log2(_bits);
        _bits ^= 1UL << bit;
        Row = _isAlongGuide ? _formula[_formula.Guide].RowAt(_start + bit) : _start + bit;
        return true;
    }

    private bool MoveAlongGuide()
    {
        if (_next <= 0)
            return false;
        _start = Math.Max(0, _next - RowSample.Capacity);
        // The first sample of the guide may overlap the one after it.
        _bits = SetEvaluation.MatchGuide(_formula, _formula[_formula.Guide], _start) & RowSample.All(_next - _start);
        _next = _start;
        return true;
    }

    private bool MoveToWord()
    {
        if (_words == 0)
        {
            if (_next < _first)
                return false;
            SetEvaluation.FillAt(_formula, _next, ref _block);
            _blockStart = _next << SetLayout.BlockShift;
            _next--;
            _words = SetLayout.BlockWords;
        }

        _words--;
        _bits = _block[_words];
        _start = _blockStart + (_words << 6);
        return true;
    }
}
