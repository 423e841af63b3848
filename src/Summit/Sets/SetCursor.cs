using System.Numerics;
using System.Runtime.CompilerServices;

namespace Summit.Sets;

/// <summary>
/// Walks the rows of a formula in ascending order. A list that is alone is walked as it lies. Of anything else up to 64 rows
/// are gathered at a time, block by block or along a guide, and then walked: so that a move is a step along rows, and the bits
/// of many words are told apart in one go.
/// </summary>
internal unsafe struct SetCursor
{
    // What every move looks at comes first: where a list is and ends, and where the gathered rows are and end.
    private byte* _item;
    private byte* _itemEnd;
    private int _itemSize;
    private int _index;
    private int _end;

    private bool _isGuided;
    private uint _words;
    private int _blockStart;
    private int _next;
    private int _last;
    private SetBlock _block;
    private GatheredRows _rows;
    private SetFormula _formula;

    /// <summary>The row it stands at.</summary>
    public int Row { get; private set; }

    /// <summary>Puts a cursor before the first row of a formula.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Open(in SetFormula formula, int tableCount, out SetCursor cursor)
    {
        // For a list that is alone nothing else is looked at: the rest is left as it is.
        Unsafe.SkipInit(out cursor);
        cursor._index = 0;
        cursor._end = 0;
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

        if (_index == _end && !Gather())
            return false;
        Row = _rows[_index++];
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
            _formula.Operands.At(formula.Guide) = SetEvaluation.GuideOf(formula);
            return;
        }

        _next = SetEvaluation.FirstBlock(formula);
        _last = SetEvaluation.LastBlock(formula, tableCount);
    }

    /// <summary>Gathers the next rows, as many as there is room for; false where there are none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Gather()
    {
        _index = 0;
        _end = _isGuided ? GatherAlongGuide() : GatherOfBlocks();
        return _end != 0;
    }

    private int GatherOfBlocks()
    {
        int count = 0;
        while (count == 0 && (_words != 0 || MoveToBlock()))
        {
            for (; _words != 0; _words &= _words - 1)
            {
                int word = BitOperations.TrailingZeroCount(_words);
                int more = BitOperations.PopCount(_block[word]);
                if (count + more > RowSample.Capacity)
                    break;
                _rows.Add(count, _block[word], _blockStart + (word << 6));
                count += more;
            }
        }

        return count;
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

    private int GatherAlongGuide()
    {
        ref readonly SetOperand guide = ref _formula[_formula.Guide];
        ulong matches = 0;
        int start = _next;
        while (matches == 0)
        {
            start = _next;
            if (start >= guide.Count)
                return 0;
            matches = SetEvaluation.MatchGuide(_formula, guide, start);
            _next += RowSample.Capacity;
        }

        int count = 0;
        for (; matches != 0; matches &= matches - 1)
            _rows[count++] = guide.RowAt(start + BitOperations.TrailingZeroCount(matches));
        return count;
    }
}

/// <summary>Rows that were gathered to be walked.</summary>
[InlineArray(RowSample.Capacity + Stride)]
internal struct GatheredRows
{
    /// <summary>The bits that are told apart without a branch between them.</summary>
    private const int Stride = 4;

    private int _row;

    /// <summary>
    /// Adds the rows of the bits of a word, the lowest of which stands for <paramref name="start"/>, from place
    /// <paramref name="count"/> on. Four are written at a time, also where there are fewer: how many there are is as good as
    /// random, and a branch for each would be mispredicted; what is too many is overwritten, or lies behind the end.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int count, ulong bits, int start)
    {
        ref int row = ref Unsafe.Add(ref _row, count);
        do
        {
            row = start + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            Unsafe.Add(ref row, 1) = start + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            Unsafe.Add(ref row, 2) = start + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            Unsafe.Add(ref row, 3) = start + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            row = ref Unsafe.Add(ref row, Stride);
        }
        while (bits != 0);
    }
}
