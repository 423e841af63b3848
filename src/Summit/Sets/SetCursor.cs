using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Sets;

/// <summary>
/// Walks the rows of a formula in ascending order. A list that is alone is walked as it lies; a guide 64 rows at a time;
/// anything else block by block, along the words that are not zero.
/// </summary>
/// <remarks>
/// 256 bytes: a larger struct the JIT copies word by word, which costs as much as the walk of a short set. Hence what only a
/// guide needs lies in the block, which it does not use.
/// </remarks>
internal struct SetCursor
{
    /// <summary>The row it stands at.</summary>
    public int Row;

    private ulong _bits;
    private int _start;
    private int _blockStart;
    private int _next;
    private int _last;
    private byte _words;
    private CursorKind _kind;
    private SetShape _shape;
    private SetBlock _block;
    private SetFormula _formula;

    private enum CursorKind : byte
    {
        List,
        Blocks,
        Guide,
    }

    /// <summary>Which of the 64 rows of the guide from <see cref="_start"/> on are still to come.</summary>
    [UnscopedRef]
    private ref ulong Matches => ref _block[0];

    /// <summary>Puts a cursor before the first row of a formula.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Open(in SetFormula formula, int tableCount, out SetCursor cursor)
    {
        // For a list that is alone nothing else is looked at: the rest is left as it is.
        Unsafe.SkipInit(out cursor);
        if (formula.IsList)
        {
            cursor._kind = CursorKind.List;
            cursor._formula.First = formula.First;
        }
        else
        {
            cursor.OpenFormula(formula, tableCount);
        }
    }

    /// <summary>Moves to the next row.</summary>
    /// <returns>False where there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_kind == CursorKind.List)
        {
            ref SetOperand list = ref _formula.First;
            if (list.Count == 0)
                return false;
            Row = list.TakeRow();
            return true;
        }

        ulong bits = _bits;
        if (bits == 0)
        {
            if (_words == 0)
                return MoveToBlock();
            bits = TakeWord(_words);
        }

        MoveInto(bits);
        return true;
    }

    private void OpenFormula(in SetFormula formula, int tableCount)
    {
        SetFormula.Copy(formula, out _formula);
        _bits = 0;
        _words = 0;
        _next = 0;
        _last = -1;
        _kind = CursorKind.Blocks;
        if (formula.Window.IsEmpty)
            return;
        if (formula.Guide >= 0)
        {
            _kind = CursorKind.Guide;
            Matches = 0;
            _formula.Operands.At(formula.Guide) = SetEvaluation.GuideOf(formula);
            return;
        }

        _shape = formula.Shape;
        _next = SetEvaluation.FirstBlock(formula);
        _last = SetEvaluation.LastBlock(formula, tableCount);
    }

    /// <summary>Moves to the first row of the next block that is not empty, or along the guide.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MoveToBlock()
    {
        if (_kind == CursorKind.Guide)
            return MoveAlongGuide();

        for (int index = _next; index <= _last; index++)
        {
            uint words = SetEvaluation.Fill(ref _formula, _shape, index, ref _block);
            if (words == 0)
                continue;
            _next = index + 1;
            _blockStart = index << SetLayout.BlockShift;
            MoveInto(TakeWord(words));
            return true;
        }

        _next = _last + 1;
        return false;
    }

    /// <summary>Takes the next word of the block, of those that are not zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong TakeWord(uint words)
    {
        int word = BitOperations.TrailingZeroCount(words);
        _words = (byte)(words & (words - 1));
        _start = _blockStart + (word << 6);
        return Unsafe.Add(ref _block[0], word);
    }

    /// <summary>Moves to the first row of what is left of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MoveInto(ulong bits)
    {
        Row = _start + BitOperations.TrailingZeroCount(bits);
        _bits = bits & (bits - 1);
    }

    private bool MoveAlongGuide()
    {
        ref readonly SetOperand guide = ref _formula[_formula.Guide];
        while (Matches == 0)
        {
            if (_next >= guide.Count)
                return false;
            _start = _next;
            Matches = SetEvaluation.MatchGuide(_formula, guide, _start);
            _next += RowSample.Capacity;
        }

        Row = guide.RowAt(_start + BitOperations.TrailingZeroCount(Matches));
        Matches &= Matches - 1;
        return true;
    }
}
