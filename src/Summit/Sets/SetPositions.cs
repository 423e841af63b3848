using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Sets;

/// <summary>
/// Finds rows of a formula by their position in the set. A run and a list have their rows by index. The rows of any
/// other formula are counted up to the position, 512 rows or 64 rows of the guide at a time.
/// </summary>
internal static class SetPositions
{
    /// <summary>Returns the row at <paramref name="index"/>, or 0 if the set does not have as many rows.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="index">The position in the set, from 0.</param>
    /// <param name="tableCount">The number of records of the table.</param>
    public static int RowAt(in SetFormula formula, int index, int tableCount)
    {
        if (formula.Window.IsEmpty)
            return 0;
        if (formula.OperandCount == 0)
            return index < formula.Window.Count ? formula.Window.First + index : 0;
        if (formula.IsList)
            return index < formula.First.Count ? formula.First.RowAt(index) : 0;
        return formula.Guide >= 0 ? RowAtOfGuide(formula, index) : RowAtOfBlocks(formula, index, tableCount);
    }

    /// <summary>Narrows a formula to its rows from position <paramref name="start"/> on.</summary>
    public static void Skip(in SetFormula formula, int start, int tableCount, out SetFormula result)
    {
        int first = RowAt(formula, start, tableCount);
        SetWindow window = first == 0 ? default : new SetWindow(first, formula.Window.End);
        SetFormula.Confine(formula, window, Math.Max(formula.KnownCount - start, -1), out result);
    }

    /// <summary>Narrows a formula to its first <paramref name="count"/> rows, or to all if it has fewer.</summary>
    public static void Take(in SetFormula formula, int count, int tableCount, out SetFormula result)
    {
        int end = RowAt(formula, count, tableCount);
        if (end == 0)
            SetFormula.Copy(formula, out result);
        else
            SetFormula.Confine(formula, new SetWindow(formula.Window.First, end), count, out result);
    }

    private static int RowAtOfGuide(in SetFormula formula, int index)
    {
        SetOperand guide = SetEvaluation.GuideOf(formula);
        for (int start = 0; start < guide.Count; start += RowSample.Capacity)
        {
            ulong matches = SetEvaluation.MatchGuide(formula, guide, start);
            int count = BitOperations.PopCount(matches);
            if (index < count)
                return guide.RowAt(start + RowSample.BitAt(matches, index));
            index -= count;
        }

        return 0;
    }

    [SkipLocalsInit]
    private static int RowAtOfBlocks(in SetFormula formula, int index, int tableCount)
    {
        SetFormula.Copy(formula, out SetFormula rest);
        Unsafe.SkipInit(out SetBlock block);
        int last = SetEvaluation.LastBlock(formula, tableCount);
        for (int at = SetEvaluation.FirstBlock(formula); at <= last; at++)
        {
            SetEvaluation.Fill(ref rest, at, ref block);
            int count = block.Count();
            if (index < count)
                return (at << SetLayout.BlockShift) + block.BitAt(index);
            index -= count;
        }

        return 0;
    }
}
