using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Sets;

/// <summary>
/// Evaluates formulas on the stack, in one of two ways. If the formula has a guide, the evaluation walks the guide, 64
/// rows at a time, and tests only these rows against the other operands: see <see cref="Match"/>. Otherwise it
/// evaluates the formula for 512 consecutive rows at a time, in the blocks of the window: see
/// <see cref="Fill(ref SetFormula, int, ref SetBlock)"/>. No intermediate set is ever stored as a whole.
/// </summary>
internal static unsafe class SetEvaluation
{
    private const int StepMask = (1 << SetFormula.StepBits) - 1;

    /// <summary>Counts the rows of a formula.</summary>
    public static int Count(in SetFormula formula, int tableCount) =>
        formula.Guide >= 0 ? CountOfGuide(formula) : CountOfBlocks(formula, tableCount);

    /// <summary>Returns whether the set contains <paramref name="row"/>.</summary>
    public static bool Contains(in SetFormula formula, int row) =>
        formula.Window.Contains(row) && (formula.OperandCount == 0 || Match(formula, [row], guide: -1) != 0);

    /// <summary>Returns the last row, or 0 if the set is empty.</summary>
    [SkipLocalsInit]
    public static int Last(in SetFormula formula, int tableCount)
    {
        if (formula.Window.IsEmpty)
            return 0;
        if (formula.OperandCount == 0)
            return formula.Window.End - 1;
        return formula.Guide >= 0 ? LastOfGuide(formula) : LastOfBlocks(formula, tableCount);
    }

    /// <summary>Returns the index of the first block that overlaps the window.</summary>
    public static int FirstBlock(in SetFormula formula) => formula.Window.First >> SetLayout.BlockShift;

    /// <summary>Returns the index of the last block that overlaps both the window and the table.</summary>
    public static int LastBlock(in SetFormula formula, int tableCount) =>
        (Math.Min(formula.Window.End, tableCount + TableLayout.FirstRow) - 1) >> SetLayout.BlockShift;

    /// <summary>Returns the part of the guide that lies in the window.</summary>
    public static SetOperand GuideOf(in SetFormula formula)
    {
        SetOperand guide = formula[formula.Guide];
        return formula.Window.IsAll ? guide : guide.Within(formula.Window);
    }

    /// <summary>
    /// Returns a bit for each of up to 64 rows of the guide, from index <paramref name="start"/>: 1 if the row is in
    /// the set.
    /// </summary>
    [SkipLocalsInit]
    public static ulong MatchGuide(in SetFormula formula, in SetOperand guide, int start)
    {
        Span<int> rows = stackalloc int[RowSample.Capacity];
        rows = rows[..Math.Min(RowSample.Capacity, guide.Count - start)];
        guide.CopyRows(start, rows);
        return Match(formula, rows, formula.Guide);
    }

    /// <summary>
    /// Returns a bit for each of up to 64 ascending rows: 1 if the operands select the row. The window is not tested.
    /// </summary>
    /// <param name="formula">The formula.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="guide">The slot of an operand that contains all of the rows and is not tested, or -1.</param>
    [SkipLocalsInit]
    public static ulong Match(in SetFormula formula, ReadOnlySpan<int> rows, int guide)
    {
        ulong* stack = stackalloc ulong[SetOperands.Capacity];
        int depth = 0;
        int slot = 0;
        ulong top = 0;
        for (ulong steps = formula.Steps; steps != 0; steps >>= SetFormula.StepBits)
        {
            var step = (SetStep)(steps & StepMask);
            ulong right;
            if (step <= SetStep.MinusOperand)
            {
                ref readonly SetOperand operand = ref formula[slot];
                right = slot == guide ? RowSample.All(rows.Length) : operand.Match(rows);
                slot += operand.SlotCount;
            }
            else
            {
                right = top;
                top = stack[--depth];
            }

            switch (step)
            {
                case SetStep.Push:
                    stack[depth++] = top;
                    top = right;
                    break;
                case SetStep.AndOperand or SetStep.And:
                    top &= right;
                    break;
                case SetStep.OrOperand or SetStep.Or:
                    top |= right;
                    break;
                default:
                    top &= ~right;
                    break;
            }
        }

        return top;
    }

    /// <summary>
    /// Fills <paramref name="block"/> with the rows of block <paramref name="index"/>. Blocks must be requested in
    /// ascending order, because the lists of <paramref name="formula"/> are consumed as they are read.
    /// </summary>
    public static void Fill(ref SetFormula formula, int index, ref SetBlock block) =>
        Fill(ref formula, formula.Shape, index, ref block);

    /// <summary>
    /// Fills <paramref name="block"/> with the rows of block <paramref name="index"/>, for a formula whose shape is
    /// known.
    /// </summary>
    /// <returns>One bit for each word of the block that is not zero.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Fill(ref SetFormula formula, SetShape shape, int index, ref SetBlock block)
    {
        uint words =
            shape == SetShape.BitmapPair
                ? block.Load(formula.LastOperator, ref formula.First.WordOf(index), ref formula[1].WordOf(index))
                : FillAny(ref formula, shape, index, ref block);
        return IsWhole(formula.Window, index) ? words : Confine(formula.Window, index, ref block);
    }

    /// <summary>
    /// Fills <paramref name="block"/> with the rows of block <paramref name="index"/>. Blocks can be requested in any
    /// order: a binary search finds the part of each list that lies in the block.
    /// </summary>
    public static void FillAt(in SetFormula formula, int index, ref SetBlock block)
    {
        SetFormula.Copy(formula, out SetFormula part);
        int start = index << SetLayout.BlockShift;
        var window = new SetWindow(start, start + SetBlock.RowCount);
        for (int slot = 0; slot < part.SlotCount; slot += part[slot].SlotCount)
        {
            ref SetOperand operand = ref part.Operands.At(slot);
            if (operand.IsList)
                operand = operand.Within(window);
        }

        Fill(ref part, index, ref block);
    }

    private static uint FillAny(ref SetFormula formula, SetShape shape, int index, ref SetBlock block)
    {
        if (shape == SetShape.Chain)
            return FillChain(ref formula, index, ref block);
        if (shape == SetShape.Window)
            block.AddAll();
        else
            FillTree(ref formula, index, ref block);
        return block.NonZeroWords();
    }

    /// <summary>
    /// Evaluates a chain. It needs no stack, because each operand is combined with the result so far.
    /// </summary>
    private static uint FillChain(ref SetFormula formula, int index, ref SetBlock block)
    {
        ref SetOperand operand = ref formula.First;
        uint words = Load(ref operand, index, ref block);
        for (ulong steps = formula.Steps >> SetFormula.StepBits; steps != 0; steps >>= SetFormula.StepBits)
        {
            SetOperator how = (SetStep)(steps & StepMask) - SetStep.AndOperand + SetOperator.And;
            operand = ref operand.Next;
            if (words != 0 || how == SetOperator.Or)
                words = Combine(how, ref operand, index, ref block);
        }

        return words;
    }

    [SkipLocalsInit]
    private static void FillTree(ref SetFormula formula, int index, ref SetBlock block)
    {
        Span<SetBlock> stack = stackalloc SetBlock[SetOperands.Capacity];
        int depth = 0;
        ref SetOperand operand = ref formula.First;
        for (ulong steps = formula.Steps; steps != 0; steps >>= SetFormula.StepBits)
        {
            var step = (SetStep)(steps & StepMask);
            if (step == SetStep.Push)
            {
                stack[depth++] = block;
                Load(ref operand, index, ref block);
                operand = ref operand.Next;
            }
            else if (step <= SetStep.MinusOperand)
            {
                Combine(step - SetStep.AndOperand + SetOperator.And, ref operand, index, ref block);
                operand = ref operand.Next;
            }
            else
            {
                ref SetBlock left = ref stack[--depth];
                left.Combine(step - SetStep.And + SetOperator.And, ref block[0]);
                block = left;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Load(ref SetOperand operand, int index, ref SetBlock block)
    {
        if (operand.Kind == SetOperandKind.Bitmap)
            return block.Load(ref operand.WordOf(index));
        block = default;
        operand.Fill(index, ref block);
        return block.NonZeroWords();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Combine(SetOperator how, ref SetOperand operand, int index, ref SetBlock block) =>
        operand.Kind == SetOperandKind.Bitmap
            ? block.Combine(how, ref operand.WordOf(index))
            : CombineFilled(how, ref operand, index, ref block);

    private static uint CombineFilled(SetOperator how, ref SetOperand operand, int index, ref SetBlock block)
    {
        SetBlock right = default;
        operand.Fill(index, ref right);
        return block.Combine(how, ref right[0]);
    }

    /// <summary>Returns whether the window contains every row of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWhole(SetWindow window, int index)
    {
        int start = index << SetLayout.BlockShift;
        return window.First <= start && window.End - start >= SetBlock.RowCount;
    }

    private static uint Confine(SetWindow window, int index, ref SetBlock block)
    {
        int start = index << SetLayout.BlockShift;
        block.Confine(window.First - start, window.End - start);
        return block.NonZeroWords();
    }

    private static int CountOfGuide(in SetFormula formula)
    {
        SetOperand guide = GuideOf(formula);
        int count = 0;
        for (int start = 0; start < guide.Count; start += RowSample.Capacity)
            count += BitOperations.PopCount(MatchGuide(formula, guide, start));
        return count;
    }

    [SkipLocalsInit]
    private static int CountOfBlocks(in SetFormula formula, int tableCount)
    {
        int count = 0;
        SetFormula.Copy(formula, out SetFormula rest);
        Unsafe.SkipInit(out SetBlock block);
        int last = LastBlock(formula, tableCount);
        SetShape shape = formula.Shape;
        for (int index = FirstBlock(formula); index <= last; index++)
        {
            Fill(ref rest, shape, index, ref block);
            count += block.Count();
        }

        return count;
    }

    private static int LastOfGuide(in SetFormula formula)
    {
        SetOperand guide = GuideOf(formula);
        for (int end = guide.Count; end > 0; end -= RowSample.Capacity)
        {
            int start = Math.Max(0, end - RowSample.Capacity);
            ulong matches = MatchGuide(formula, guide, start);
            if (matches != 0)
                return guide.RowAt(start + BitOperations.Log2(matches));
        }

        return 0;
    }

    [SkipLocalsInit]
    private static int LastOfBlocks(in SetFormula formula, int tableCount)
    {
        Unsafe.SkipInit(out SetBlock block);
        for (int index = LastBlock(formula, tableCount); index >= FirstBlock(formula); index--)
        {
            FillAt(formula, index, ref block);
            if (!block.IsEmpty)
                return (index << SetLayout.BlockShift) + block.Last();
        }

        return 0;
    }

    /// <summary>
    /// Evaluates a formula into a bitmap of its own, on the heap. No other operation of a formula allocates.
    /// </summary>
    public static SetFormula Materialise(in SetFormula formula, int tableCount)
    {
        ulong[] words = GC.AllocateArray<ulong>(SetLayout.BitmapWords(tableCount + TableLayout.FirstRow), pinned: true);
        fixed (ulong* start = words)
        {
            int first = FirstBlock(formula);
            SetFormula.Copy(formula, out SetFormula rest);
            int count = FillWords(
                ref rest,
                first,
                LastBlock(formula, tableCount) + 1,
                start + (first * SetLayout.BlockWords)
            );
            return new SetFormula(new SetOperand(start, count), words);
        }
    }

    /// <summary>
    /// Evaluates the blocks from <paramref name="first"/> up to <paramref name="end"/>, excluded, into
    /// <paramref name="words"/>.
    /// </summary>
    /// <returns>The number of rows in these blocks.</returns>
    public static int FillWords(ref SetFormula formula, int first, int end, ulong* words)
    {
        int count = 0;
        SetShape shape = formula.Shape;
        for (int index = first; index < end; index++, words += SetLayout.BlockWords)
        {
            ref SetBlock block = ref *(SetBlock*)words;
            Fill(ref formula, shape, index, ref block);
            count += block.Count();
        }

        return count;
    }
}
