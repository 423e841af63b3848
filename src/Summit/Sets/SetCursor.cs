using System.Numerics;
using System.Runtime.CompilerServices;

namespace Summit.Sets;

/// <summary>
/// Walks the rows of a formula in ascending order. A list that is alone is walked as it lies; a guide 64 rows at a time;
/// anything else block by block, along the words that are not zero.
/// </summary>
internal struct SetCursor
{
    // What every move looks at comes first: a list as far as it is to be walked, and what is left of a word.
    private SetOperand _list;
    private int _index;
    private int _end;
    private ulong _bits;
    private int _start;

    // What is left of a block, or of 64 rows of the guide.
    private bool _isGuided;
    private int _next;
    private int _last;
    private uint _words;
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
        cursor.Row = 0;
        cursor._index = 0;
        cursor._bits = 0;
        cursor._isGuided = false;
        cursor._words = 0;
        cursor._next = 0;
        cursor._last = -1;
        cursor._end = 0;
        if (formula.IsList)
        {
            cursor._list = formula.First;
            cursor._end = cursor._list.Count;
        }
        else if (!formula.Window.IsEmpty)
        {
            cursor.OpenFormula(formula, tableCount);
        }
    }

    /// <summary>Moves to the next row.</summary>
    /// <returns>False where there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_index < _end)
        {
            Row = _list.RowAt(_index++);
            return true;
        }

        if (_bits != 0)
        {
            Row = _start + BitOperations.TrailingZeroCount(_bits);
            _bits &= _bits - 1;
            return true;
        }

        return _isGuided ? MoveAlongGuide() : MoveToNextWord();
    }

    private void OpenFormula(in SetFormula formula, int tableCount)
    {
        SetFormula.Copy(formula, out _formula);
        _matches = 0;
        _isGuided = formula.Guide >= 0;
        if (_isGuided)
        {
            _list = SetEvaluation.GuideOf(formula);
            return;
        }

        _next = SetEvaluation.FirstBlock(formula);
        _last = SetEvaluation.LastBlock(formula, tableCount);
    }

    private bool MoveToNextWord()
    {
        while (_words == 0)
        {
            if (_next > _last)
                return false;
            SetEvaluation.Fill(ref _formula, _next++, ref _block);
            _words = _block.NonZeroWords();
        }

        int word = BitOperations.TrailingZeroCount(_words);
        _words &= _words - 1;
        _start = ((_next - 1) << SetLayout.BlockShift) + (word << 6);
        ulong bits = _block[word];
        Row = _start + BitOperations.TrailingZeroCount(bits);
        _bits = bits & (bits - 1);
        return true;
    }

    private bool MoveAlongGuide()
    {
        while (_matches == 0)
        {
            if (_next >= _list.Count)
                return false;
            _start = _next;
            _matches = SetEvaluation.MatchGuide(_formula, _list, _start);
            _next += RowSample.Capacity;
        }

        Row = _list.RowAt(_start + BitOperations.TrailingZeroCount(_matches));
        _matches &= _matches - 1;
        return true;
    }
}
