using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Summit.Tables;

namespace Summit.Sets;

/// <summary>
/// A combination of sets in postfix notation: the operands, and a word with four bits a step. It is worked out block by
/// block (<see cref="SetBlock"/>); no intermediate set is ever whole.
/// </summary>
internal struct SetFormula
{
    private const int StepBits = 4;
    private const int StepMask = (1 << StepBits) - 1;

    private SetOperands _operands;
    private ulong _steps;
    private int _operandCount;

    /// <summary>Keeps alive the bitmaps that operands point into, where a formula was too long.</summary>
    private object? _owner;

    /// <summary>The formula that is one set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SetFormula(StoredRows rows)
    {
        _operands[0] = rows;
        _steps = (ulong)SetOperator.Operand;
        _operandCount = 1;
    }

    /// <summary>True where it is a single run or list, which can be walked as it lies.</summary>
    public readonly bool IsPlain => _operandCount == 1 && _operands[0].Kind != StoredRowsKind.Bitmap;

    /// <summary>The first operand.</summary>
    [UnscopedRef]
    public readonly ref readonly StoredRows First => ref _operands[0];

    /// <summary>Combines two formulas.</summary>
    /// <param name="left">The left one.</param>
    /// <param name="right">The right one.</param>
    /// <param name="step">How.</param>
    /// <param name="tableCount">The number of records in the table.</param>
    public static SetFormula Combine(in SetFormula left, in SetFormula right, SetOperator step, int tableCount)
    {
        if (left._operandCount == 0 || right._operandCount == 0)
            return CombineWithEmpty(left, right, step);
        if (step == SetOperator.And && left.IsRun && right.IsRun)
            return new SetFormula(Overlap(left.First, right.First));
        if (left._operandCount + right._operandCount <= SetOperands.Capacity)
            return Concatenate(left, right, step);
        return left._operandCount >= right._operandCount
            ? Combine(left.Materialise(tableCount), right, step, tableCount)
            : Combine(left, right.Materialise(tableCount), step, tableCount);
    }

    /// <summary>The number of rows in it.</summary>
    public readonly int CountRows(int tableCount)
    {
        if (_operandCount <= 1)
            return _operandCount == 0 ? 0 : First.Count;

        var positions = default(SetPositions);
        int count = 0;
        for (int block = 0; block <= LastBlock(tableCount); block++)
            count += Evaluate(block, ref positions).Count();
        return count;
    }

    /// <summary>True where it holds <paramref name="row"/>.</summary>
    public readonly bool Contains(int row)
    {
        // The stack of truth values is a word: the lowest bit is its top.
        uint stack = 0;
        int operand = 0;
        for (ulong steps = _steps; steps != 0; steps >>= StepBits)
        {
            uint top = stack & 1;
            stack = (SetOperator)(steps & StepMask) switch
            {
                SetOperator.Operand => (stack << 1) | (_operands[operand++].Contains(row) ? 1u : 0),
                SetOperator.And => (stack >> 1) & (top | ~1u),
                SetOperator.Or => (stack >> 1) | top,
                _ => (stack >> 1) & ~top,
            };
        }

        return stack != 0;
    }

    /// <summary>
    /// The rows of block <paramref name="block"/>. Blocks are asked for in ascending order, with the same
    /// <paramref name="positions"/>.
    /// </summary>
    [SkipLocalsInit]
    public readonly SetBlock Evaluate(int block, ref SetPositions positions)
    {
        Span<SetBlock> stack = stackalloc SetBlock[SetOperands.Capacity];
        int depth = 0;
        int operand = 0;
        for (ulong steps = _steps; steps != 0; steps >>= StepBits)
        {
            var step = (SetOperator)(steps & StepMask);
            if (step == SetOperator.Operand)
            {
                stack[depth] = default;
                _operands[operand].FillBlock(block, ref positions[operand], ref stack[depth]);
                operand++;
                depth++;
            }
            else
            {
                depth--;
                stack[depth - 1].Apply(step, stack[depth]);
            }
        }

        Debug.Assert(depth <= 1, "A formula leaves one block, and the empty one none.");
        return depth == 0 ? default : stack[0];
    }

    /// <summary>The last block of a table.</summary>
    public static int LastBlock(int tableCount) => (tableCount + TableLayout.FirstRow - 1) >> SetBlock.Shift;

    private readonly bool IsRun => _operandCount == 1 && _operands[0].Kind == StoredRowsKind.Run;

    private static SetFormula CombineWithEmpty(in SetFormula left, in SetFormula right, SetOperator step) => step switch
    {
        SetOperator.And => default,
        SetOperator.Or when left._operandCount == 0 => right,
        _ => left,
    };

    private static StoredRows Overlap(in StoredRows left, in StoredRows right)
    {
        int first = Math.Max(left.First, right.First);
        int end = Math.Min(left.First + left.Count, right.First + right.Count);
        return StoredRows.Run(first, Math.Max(0, end - first));
    }

    private static SetFormula Concatenate(in SetFormula left, in SetFormula right, SetOperator step)
    {
        SetFormula formula = left;
        for (int i = 0; i < right._operandCount; i++)
            formula._operands[left._operandCount + i] = right._operands[i];
        int leftBits = left.StepCount * StepBits;
        int rightBits = right.StepCount * StepBits;
        formula._steps |= (right._steps << leftBits) | ((ulong)step << (leftBits + rightBits));
        formula._operandCount += right._operandCount;
        formula._owner = left._owner is null ? right._owner : right._owner is null ? left._owner : (left._owner, right._owner);
        return formula;
    }

    /// <summary>Every operand is a step, and every operand but the first comes with an operator.</summary>
    private readonly int StepCount => (_operandCount * 2) - 1;

    /// <summary>The same set worked out into a bitmap of its own.</summary>
    private readonly SetFormula Materialise(int tableCount)
    {
        int blockCount = LastBlock(tableCount) + 1;
        ulong[] words = GC.AllocateUninitializedArray<ulong>(blockCount * SetBlock.WordCount, pinned: true);
        var positions = default(SetPositions);
        int count = 0;
        for (int block = 0; block < blockCount; block++)
        {
            SetBlock rows = Evaluate(block, ref positions);
            ((ReadOnlySpan<ulong>)rows).CopyTo(words.AsSpan(block * SetBlock.WordCount));
            count += rows.Count();
        }

        return new SetFormula(StoredRows.PinnedBitmap(words, count)) { _owner = words };
    }
}
