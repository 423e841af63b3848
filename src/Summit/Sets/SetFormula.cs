using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;

namespace Summit.Sets;

/// <summary>
/// A combination of sets: operands and operators in postfix notation, and a window of rows that bounds the result.
/// <see cref="SetEvaluation"/> evaluates it.
/// <para>
/// A run of rows, such as a range of a table that is ordered by time, is the window of a formula without operands. An
/// evaluation visits only rows in the window. The guide is the shortest list among the operands that contains all rows
/// of the result. A formula with a guide is enumerated by walking the guide.
/// </para>
/// </summary>
/// <remarks>
/// The size is 160 bytes, which vectors can copy. The members are fields rather than properties, as in an operand and a
/// cursor, because the JIT compiles each accessor separately at start-up. Accessors were one in eight of the methods
/// that were compiled before the first record.
/// </remarks>
internal struct SetFormula
{
    /// <summary>The number of bits of a step in <see cref="Steps"/>.</summary>
    public const int StepBits = 4;

    /// <summary>The value of <see cref="KnownCount"/> if the number of rows is unknown.</summary>
    private const int Unknown = -1;

    /// <summary>The rows that bound the result. Empty for the empty set.</summary>
    public SetWindow Window;

    /// <summary>The steps, with the first step in the lowest bits.</summary>
    public ulong Steps;

    /// <summary>The number of rows if it is known without counting; otherwise negative.</summary>
    public int KnownCount;

    /// <summary>Whether the operands may have rows outside the window.</summary>
    public bool IsConfined;

    /// <summary>The number of operands. Without operands, the set is the window.</summary>
    public byte OperandCount;

    /// <summary>The number of slots that the operands occupy.</summary>
    public byte SlotCount;

    /// <summary>The slot of the shortest list that contains all rows of the result, or -1.</summary>
    public sbyte Guide;

    /// <summary>
    /// Keeps alive the bitmaps that operands point to, if a part of the formula was evaluated into a bitmap.
    /// </summary>
    private object? _owner;

    /// <summary>
    /// The operands. Only the first <see cref="SlotCount"/> slots are initialised, and only these are copied.
    /// </summary>
    private SetOperands _operands;

    /// <summary>Creates a formula that is one stored set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SetFormula(StoredRows rows)
    {
        Unsafe.SkipInit(out this);
        _owner = null;
        KnownCount = rows.Count;
        IsConfined = false;
        Guide = -1;
        if (rows.Kind == StoredRowsKind.Run)
        {
            Window = new SetWindow(rows.First, rows.First + rows.Count);
            OperandCount = 0;
            SlotCount = 0;
            Steps = 0;
            return;
        }

        SetOne(new SetOperand(rows));
        Window = rows.Count == 0 ? default : SetWindow.All;
    }

    /// <summary>Creates a formula that is a range of the codes of a table.</summary>
    public SetFormula(CodeRange range, int tableCount)
    {
        Unsafe.SkipInit(out this);
        _owner = null;
        KnownCount = range.IsEmpty ? 0 : Unknown;
        IsConfined = false;
        Guide = -1;
        SetOne(new SetOperand(range, tableCount + TableLayout.FirstRow));
        SlotCount = 2;
        First.Bounds = new CodeBounds(range.Low, range.Span);
        Window = range.IsEmpty ? default : SetWindow.All;
    }

    /// <summary>Creates a formula that is one operand, whose memory <paramref name="owner"/> keeps alive.</summary>
    public SetFormula(SetOperand operand, object? owner)
    {
        Unsafe.SkipInit(out this);
        _owner = owner;
        KnownCount = operand.Count;
        IsConfined = false;
        Guide = -1;
        SetOne(operand);
        Window = SetWindow.All;
    }

    /// <summary>Whether the formula is a single list, and every row of the list is in the set.</summary>
    public readonly bool IsList => OperandCount == 1 && Guide == 0;

    /// <summary>The way in which the blocks of the formula are evaluated.</summary>
    public readonly SetShape Shape
    {
        get
        {
            if (OperandCount == 0)
                return SetShape.Window;
            if (Steps >> (OperandCount * StepBits) != 0)
                return SetShape.Tree;
            bool isPair =
                OperandCount == 2 && First.Kind == SetOperandKind.Bitmap && this[1].Kind == SetOperandKind.Bitmap;
            return isPair ? SetShape.BitmapPair : SetShape.Chain;
        }
    }

    /// <summary>The operator of the last operand of a chain.</summary>
    public readonly SetOperator LastOperator =>
        SetOperator.And + (int)(Steps >> ((OperandCount - 1) * StepBits)) - (int)SetStep.AndOperand;

    /// <summary>The operands.</summary>
    [UnscopedRef]
    public ref SetOperands Operands => ref _operands;

    /// <summary>The first operand. Not initialised if the formula has no operands.</summary>
    [UnscopedRef]
    public readonly ref SetOperand First => ref _operands.At(0);

    /// <summary>The operand in slot <paramref name="slot"/>.</summary>
    [UnscopedRef]
    public readonly ref readonly SetOperand this[int slot] => ref _operands.At(slot);

    /// <summary>Copies a formula, with only the initialised slots of its operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(in SetFormula source, out SetFormula target)
    {
        Unsafe.SkipInit(out target);
        target._owner = source._owner;
        target.Window = source.Window;
        target.Steps = source.Steps;
        target.KnownCount = source.KnownCount;
        target.IsConfined = source.IsConfined;
        target.OperandCount = source.OperandCount;
        target.SlotCount = source.SlotCount;
        target.Guide = source.Guide;
        for (int slot = 0; slot < source.SlotCount; slot++)
            target._operands.At(slot) = source._operands.At(slot);
    }

    /// <summary>Combines two formulas of a table of <paramref name="tableCount"/> records.</summary>
    public static void Combine(
        in SetFormula left,
        in SetFormula right,
        SetOperator how,
        int tableCount,
        out SetFormula result
    )
    {
        SetWindow overlap = left.Window.Overlap(right.Window);
        switch (how)
        {
            case SetOperator.And when overlap.IsEmpty:
                result = default;
                break;
            case SetOperator.And when left.OperandCount == 0:
                Copy(right, out result);
                result.ConfineTo(overlap);
                break;
            case SetOperator.And when right.OperandCount == 0:
                Copy(left, out result);
                result.ConfineTo(overlap);
                break;
            case SetOperator.And:
                Concatenate(left, right, how, tableCount, out result);
                result.Window = overlap;
                result.IsConfined |= right.IsConfined;
                break;
            case SetOperator.Or when left.Window.IsEmpty:
                Copy(right, out result);
                break;
            case SetOperator.Or when right.Window.IsEmpty:
            case SetOperator.Minus when overlap.IsEmpty:
                Copy(left, out result);
                break;
            case SetOperator.Or:
                Concatenate(left.Explicit(tableCount), right.Explicit(tableCount), how, tableCount, out result);
                result.Window = left.Window.Hull(right.Window);
                break;
            default:
                Concatenate(
                    left.OperandCount == 0 ? left.Explicit(tableCount) : left,
                    right.Explicit(tableCount),
                    how,
                    tableCount,
                    out result
                );
                result.Window = left.Window;
                break;
        }
    }

    /// <summary>Returns the rows of a formula that lie in a window.</summary>
    /// <param name="source">The formula.</param>
    /// <param name="window">The window, which must lie in the window of the formula.</param>
    /// <param name="knownCount">The number of rows of the result; negative if it is unknown.</param>
    /// <param name="result">Receives the formula.</param>
    public static void Confine(in SetFormula source, SetWindow window, int knownCount, out SetFormula result)
    {
        if (window.IsEmpty)
        {
            result = default;
            return;
        }

        Copy(source, out result);
        result.ConfineTo(window);
        if (result.KnownCount == Unknown)
            result.KnownCount = knownCount;
    }

    /// <summary>Whether the formula is the set of all records of a table.</summary>
    public readonly bool IsWhole(int tableCount) =>
        OperandCount == 0 && Window.Contains(TableLayout.FirstRow) && Window.End > tableCount;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetOne(SetOperand operand)
    {
        _operands.At(0) = operand;
        OperandCount = 1;
        SlotCount = 1;
        Steps = (ulong)SetStep.Push;
        if (operand.IsList)
            Guide = 0;
    }

    /// <summary>
    /// Narrows the window. A single list is shortened to the window by two binary searches, and stays a single list.
    /// </summary>
    private void ConfineTo(SetWindow window)
    {
        Window = window;
        IsConfined = true;
        KnownCount = OperandCount == 0 ? window.Count : Unknown;
        if (!IsList)
            return;
        _operands.At(0) = _operands.At(0).Within(window);
        KnownCount = _operands.At(0).Count;
        Window = KnownCount == 0 ? default : SetWindow.All;
        IsConfined = false;
    }

    /// <summary>
    /// Returns an equal formula that can be part of another one: if the window excludes rows of the operands, the
    /// window becomes an operand.
    /// </summary>
    private readonly SetFormula Explicit(int tableCount)
    {
        if (OperandCount > 0 && !IsConfined)
            return this;
        var run = new SetFormula(new SetOperand(StoredRows.Run(Window.First, Window.Count)), owner: null);
        if (OperandCount == 0)
            return run;
        Concatenate(this, run, SetOperator.And, tableCount, out SetFormula formula);
        formula.IsConfined = false;
        return formula;
    }

    /// <summary>Joins the operands and steps of two formulas. The caller sets the window.</summary>
    private static void Concatenate(
        in SetFormula left,
        in SetFormula right,
        SetOperator how,
        int tableCount,
        out SetFormula result
    )
    {
        if (left.SlotCount + right.SlotCount > SetOperands.Capacity)
        {
            if (left.SlotCount >= right.SlotCount)
                Concatenate(SetEvaluation.Materialise(left, tableCount), right, how, tableCount, out result);
            else
                Concatenate(left, SetEvaluation.Materialise(right, tableCount), how, tableCount, out result);
            return;
        }

        Copy(left, out result);
        for (int slot = 0; slot < right.SlotCount; slot++)
            result._operands.At(left.SlotCount + slot) = right._operands.At(slot);
        result.OperandCount += right.OperandCount;
        result.SlotCount += right.SlotCount;
        result.KnownCount = Unknown;
        result.Steps |= StepsAfter(right, how) << left.StepsBitCount;
        result.Guide = (sbyte)GuideOf(left, right, how);
        if (right._owner is not null && right._owner != left._owner)
            result._owner = left._owner is null ? right._owner : (left._owner, right._owner);
    }

    private readonly int StepsBitCount =>
        (64 - System.Numerics.BitOperations.LeadingZeroCount(Steps) + StepBits - 1) / StepBits * StepBits;

    private static ulong StepsAfter(in SetFormula right, SetOperator how) =>
        right.OperandCount == 1
            ? (ulong)(SetStep.AndOperand + (int)how)
            : right.Steps | ((ulong)(SetStep.And + (int)how) << right.StepsBitCount);

    private static int GuideOf(in SetFormula left, in SetFormula right, SetOperator how)
    {
        if (how == SetOperator.Or)
            return -1;
        if (how == SetOperator.Minus || right.Guide < 0)
            return left.Guide;
        bool isLeft = left.Guide >= 0 && left._operands.At(left.Guide).Count <= right._operands.At(right.Guide).Count;
        return isLeft ? left.Guide : left.SlotCount + right.Guide;
    }
}
