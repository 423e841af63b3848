using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;

namespace Summit.Sets;

/// <summary>
/// A combination of sets: operands in postfix notation, confined to a window of rows. It is a value without references into
/// the heap; what it holds is worked out by <see cref="SetEvaluation"/>.
/// <para>
/// The window is what a run of rows comes to, such as a slice of time: a formula of no operand is its window, and whatever is
/// worked out is worked out inside. The guide is the shortest list that has all of the rows: to walk the formula is to walk
/// it.
/// </para>
/// </summary>
/// <remarks>
/// 160 bytes, which vectors copy. Fields, as those of an operand and a cursor: an accessor is compiled by itself when a program
/// starts, and one in eight of the methods before the first record was one.
/// </remarks>
internal struct SetFormula
{
    /// <summary>The bits of a step in <see cref="Steps"/>.</summary>
    public const int StepBits = 4;

    /// <summary>A number of rows that is not known.</summary>
    private const int Unknown = -1;

    /// <summary>The rows that it is confined to; none for the empty set.</summary>
    public SetWindow Window;

    /// <summary>The steps, the first one lowest.</summary>
    public ulong Steps;

    /// <summary>The number of rows where that is known without counting them, and otherwise negative.</summary>
    public int KnownCount;

    /// <summary>True where the operands may have rows outside of the window.</summary>
    public bool IsConfined;

    /// <summary>The number of operands; without any, the set is its window.</summary>
    public byte OperandCount;

    /// <summary>The places that the operands take.</summary>
    public byte PlaceCount;

    /// <summary>The place of the shortest list that has all of the rows, or -1.</summary>
    public sbyte Guide;

    /// <summary>Keeps alive the bitmaps that operands point into, where a formula was too long.</summary>
    private object? _owner;

    /// <summary>The operands: only the first <see cref="PlaceCount"/> places are set, and only those are copied.</summary>
    private SetOperands _operands;

    /// <summary>The formula that is one set.</summary>
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
            PlaceCount = 0;
            Steps = 0;
            return;
        }

        SetOne(new SetOperand(rows));
        Window = rows.Count == 0 ? default : SetWindow.All;
    }

    /// <summary>The formula that is a range of the codes of a table.</summary>
    public SetFormula(CodeRange range, int tableCount)
    {
        Unsafe.SkipInit(out this);
        _owner = null;
        KnownCount = range.IsEmpty ? 0 : Unknown;
        IsConfined = false;
        Guide = -1;
        SetOne(new SetOperand(range, tableCount + TableLayout.FirstRow));
        PlaceCount = 2;
        First.Bounds = new CodeBounds(range.Low, range.Span);
        Window = range.IsEmpty ? default : SetWindow.All;
    }

    /// <summary>The formula that is one operand, whose memory <paramref name="owner"/> keeps.</summary>
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

    /// <summary>True where it is one list, of which every row counts.</summary>
    public readonly bool IsList => OperandCount == 1 && Guide == 0;

    /// <summary>How its blocks are worked out.</summary>
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

    /// <summary>The first operand; no rows where there is none.</summary>
    [UnscopedRef]
    public readonly ref SetOperand First => ref _operands.At(0);

    /// <summary>The operand at <paramref name="place"/>.</summary>
    [UnscopedRef]
    public readonly ref readonly SetOperand this[int place] => ref _operands.At(place);

    /// <summary>Copies a formula; of its operands, those that there are.</summary>
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
        target.PlaceCount = source.PlaceCount;
        target.Guide = source.Guide;
        for (int place = 0; place < source.PlaceCount; place++)
            target._operands.At(place) = source._operands.At(place);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetOne(SetOperand operand)
    {
        _operands.At(0) = operand;
        OperandCount = 1;
        PlaceCount = 1;
        Steps = (ulong)SetStep.Push;
        if (operand.IsList)
            Guide = 0;
    }

    /// <summary>Narrows the window. A list that is alone is cut to it by two binary searches, and stays one.</summary>
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

    /// <summary>The same set, whose window is an operand where it takes rows away: so that it may be part of another.</summary>
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

    /// <summary>Puts the operands and steps of two formulas one behind the other; the window is left to the caller.</summary>
    private static void Concatenate(
        in SetFormula left,
        in SetFormula right,
        SetOperator how,
        int tableCount,
        out SetFormula result
    )
    {
        if (left.PlaceCount + right.PlaceCount > SetOperands.Capacity)
        {
            if (left.PlaceCount >= right.PlaceCount)
                Concatenate(SetEvaluation.Materialise(left, tableCount), right, how, tableCount, out result);
            else
                Concatenate(left, SetEvaluation.Materialise(right, tableCount), how, tableCount, out result);
            return;
        }

        Copy(left, out result);
        for (int place = 0; place < right.PlaceCount; place++)
            result._operands.At(left.PlaceCount + place) = right._operands.At(place);
        result.OperandCount += right.OperandCount;
        result.PlaceCount += right.PlaceCount;
        result.KnownCount = Unknown;
        result.Steps |= StepsAfter(right, how) << left.StepsBitCount;
        result.Guide = (sbyte)GuideOf(left, right, how);
        if (right._owner is not null)
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
        return isLeft ? left.Guide : left.PlaceCount + right.Guide;
    }
}
