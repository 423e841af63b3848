using System.Numerics;
using System.Runtime.CompilerServices;

namespace Summit.Sets;

/// <summary>
/// Walks the rows of a formula in ascending order. A list that is alone is walked as it lies; a guide 64 rows at a time;
/// anything else block by block, along the words that are not zero.
/// </summary>
internal unsafe struct SetCursor
{
    // What every move looks at comes first: where a list is and ends, and what is left of a word and of the words of a block.
    private byte* _item;
    private byte* _itemEnd;
    private ulong _bits;
    private int _itemSize;
    private int _start;
    private uint _words;

    private int _blockStart;
    private int _next;
    private int _last;
    private bool _isGuided;
    private ulong _matches;
    private SetBlock _block;
    private SetFormula _formula;

    /// <summary>The row it stands at.</summary>
    public int Row { get; private set; }

    /// <summary>Puts a cursor before the first row of a formula.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Open(in SetFormula formula, int tableCount, out SetCursor cursor)
    {
        // For a list that is alone nothing else is looked at: the rest is left as it is.
        Unsafe.SkipInit(out cursor);
        cursor._bits = 0;
        cursor._words = 0;
        cursor._next = 0;
        cursor._last = -1;
        cursor._isGuided = false;
        if (formula.IsList)
        {
            ref readonly SetOperand list = ref formula.First;
            cursor._itemSize = list.ItemSize;
            cursor._item = (byte*)list.Words;
            cursor._itemEnd = (byte*)list.Words + ((nint)list.Count * list.ItemSize);
        }
        else
        {
            cursor._item = null;
            cursor._itemEnd = null;
            cursor.OpenFormula(formula, tableCount);
        }
    }

    /// <summary>Moves to the next row.</summary>
    /// <returns>False where there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_item != _itemEnd)
        {
            Row = _itemSize == sizeof(ushort) ? *(ushort*)_item : *(int*)_item;
            _item += _itemSize;
            return true;
        }

        ulong bits = _bits;
        if (bits == 0)
        {
            if (_isGuided)
                return MoveAlongGuide();
            if (_words == 0 && !MoveToBlock())
                return false;
            int word = BitOperations.TrailingZeroCount(_words);
            _words &= _words - 1;
            _start = _blockStart + (word << 6);
            bits = _block[word];
        }

        Row = _start + BitOperations.TrailingZeroCount(bits);
        _bits = bits & (bits - 1);
        return true;
    }

    private void OpenFormula(in SetFormula formula, int tableCount)
    {
        if (formula.Window.IsEmpty)
            return;
        SetFormula.Copy(formula, out _formula);
        if (formula.Guide >= 0)
        {
            _isGuided = true;
            _matches = 0;
            _formula.Operands.At(formula.Guide) = SetEvaluation.GuideOf(formula);
            return;
        }

        _next = SetEvaluation.FirstBlock(formula);
        _last = SetEvaluation.LastBlock(formula, tableCount);
    }

    /// <summary>Moves to the next block that is not empty.</summary>
    private bool MoveToBlock()
    {
        while (_next <= _last)
        {
            SetEvaluation.Fill(ref _formula, _next, ref _block);
            _words = _block.NonZeroWords();
            _blockStart = _next++ << SetLayout.BlockShift;
            if (_words != 0)
                return true;
        }

        return false;
    }

    private bool MoveAlongGuide()
    {
        ref readonly SetOperand guide = ref _formula[_formula.Guide];
        while (_matches == 0)
        {
            if (_next >= guide.Count)
                return false;
            _start = _next;
            _matches = SetEvaluation.MatchGuide(_formula, guide, _start);
            _next += RowSample.Capacity;
        }

        Row = guide.RowAt(_start + BitOperations.TrailingZeroCount(_matches));
        _matches &= _matches - 1;
        return true;
    }
}
