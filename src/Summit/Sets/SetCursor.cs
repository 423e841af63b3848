using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Sets;

/// <summary>
/// Enumerates the rows of a formula in ascending order, in one of three ways. A formula that is a single list is
/// enumerated directly. A formula with a guide is enumerated along the guide, 64 rows at a time. Any other formula is
/// evaluated block by block, and the words that are not zero are visited.
/// </summary>
/// <remarks>
/// The size is limited to 256 bytes, because the JIT copies a larger struct word by word, which takes as long as the
/// walk of a short set. Therefore the state of the guide shares the memory of the block, which an enumeration along a
/// guide does not use.
/// </remarks>
internal struct SetCursor
{
    /// <summary>The current row.</summary>
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

    /// <summary>
    /// One bit for each of the 64 rows of the guide from index <see cref="_start"/> that is in the set and not yet
    /// visited.
    /// </summary>
    [UnscopedRef]
    private ref ulong Matches => ref _block[0];

    /// <summary>Creates a cursor before the first row of a formula.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Open(in SetFormula formula, int tableCount, out SetCursor cursor)
    {
        // A single list uses only these two fields. The others stay uninitialised.
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
    /// <returns>Whether there is a next row.</returns>
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

    /// <summary>Moves to the first row of the next block that is not empty, or to the next row of the guide.</summary>
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

    /// <summary>Returns the next word of the block that is not zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong TakeWord(uint words)
    {
        int word = BitOperations.TrailingZeroCount(words);
        _words = (byte)(words & (words - 1));
        _start = _blockStart + (word << 6);
        return Unsafe.Add(ref _block[0], word);
    }

    /// <summary>Moves to the lowest row in the remaining bits of a word.</summary>
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
