using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Sets;

namespace Summit.CompilerServices;

/// <summary>
/// Counts the records of a set by the value of an indexed enum or truth value. The set is evaluated once, and each
/// value's stored set is intersected with it. Nothing is allocated.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
/// <typeparam name="TValue">The type of the field.</typeparam>
/// <typeparam name="TChoice">The field.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class ChoiceCounter<T, TValue, TChoice>
    where T : struct, IRecord<T>
    where TValue : struct
    where TChoice : struct, IChoice<T, TValue>
{
    /// <summary>The maximum number of values that are counted at a time: 4 KB on the stack.</summary>
    private const int MaxCounts = 1024;

    /// <summary>Counts the records of <paramref name="among"/> that have each value.</summary>
    /// <param name="among">The records to count.</param>
    /// <param name="counts">Receives every value and its count, in the order of declaration.</param>
    /// <returns>The number of values.</returns>
    /// <exception cref="ArgumentException"><paramref name="counts"/> is shorter than the number of values.</exception>
    public static int Count(in RecordSet<T> among, Span<ValueCount<TValue>> counts)
    {
        CheckLength(counts);
        Span<int> page = stackalloc int[Math.Min(TChoice.ValueCount, MaxCounts)];
        for (int first = 0; first < TChoice.ValueCount; first += page.Length)
        {
            page = page[..Math.Min(page.Length, TChoice.ValueCount - first)];
            Count(among, first, page);
            Write(first, page, counts);
        }

        return TChoice.ValueCount;
    }

    /// <inheritdoc cref="Count(in RecordSet{T}, Span{ValueCount{TValue}})"/>
    public static int Count(scoped MatchedSet<T> among, Span<ValueCount<TValue>> counts)
    {
        CheckLength(counts);
        Span<int> page = stackalloc int[Math.Min(TChoice.ValueCount, MaxCounts)];
        for (int first = 0; first < TChoice.ValueCount; first += page.Length)
        {
            page = page[..Math.Min(page.Length, TChoice.ValueCount - first)];
            Count(among, first, page);
            Write(first, page, counts);
        }

        return TChoice.ValueCount;
    }

    /// <summary>
    /// Finds the values that most records of <paramref name="among"/> have. Values that no record has are left out.
    /// </summary>
    /// <param name="among">The records to count.</param>
    /// <param name="top">Receives the values with their counts, highest count first, ties in the order of
    /// declaration.</param>
    /// <returns>The number of entries written to <paramref name="top"/>.</returns>
    public static int Top(in RecordSet<T> among, Span<ValueCount<TValue>> top)
    {
        Span<int> page = stackalloc int[Math.Min(TChoice.ValueCount, MaxCounts)];
        int found = 0;
        for (int first = 0; first < TChoice.ValueCount; first += page.Length)
        {
            page = page[..Math.Min(page.Length, TChoice.ValueCount - first)];
            Count(among, first, page);
            found = Insert(first, page, top, found);
        }

        return found;
    }

    /// <inheritdoc cref="Top(in RecordSet{T}, Span{ValueCount{TValue}})"/>
    public static int Top(scoped MatchedSet<T> among, Span<ValueCount<TValue>> top)
    {
        Span<int> page = stackalloc int[Math.Min(TChoice.ValueCount, MaxCounts)];
        int found = 0;
        for (int first = 0; first < TChoice.ValueCount; first += page.Length)
        {
            page = page[..Math.Min(page.Length, TChoice.ValueCount - first)];
            Count(among, first, page);
            found = Insert(first, page, top, found);
        }

        return found;
    }

    /// <summary>
    /// Returns a new array of every value and its count, in the order of declaration. Allocates the array.
    /// </summary>
    /// <param name="among">The records to count.</param>
    public static ValueCount<TValue>[] CountToArray(in RecordSet<T> among)
    {
        var counts = new ValueCount<TValue>[TChoice.ValueCount];
        Count(among, counts);
        return counts;
    }

    /// <inheritdoc cref="CountToArray(in RecordSet{T})"/>
    public static ValueCount<TValue>[] CountToArray(scoped MatchedSet<T> among)
    {
        var counts = new ValueCount<TValue>[TChoice.ValueCount];
        Count(among, counts);
        return counts;
    }

    /// <summary>Counts for the values from index <paramref name="first"/> on.</summary>
    [SkipLocalsInit]
    private static void Count(in RecordSet<T> among, int first, Span<int> counts)
    {
        counts.Clear();
        ref readonly SetFormula formula = ref among.Formula;
        if (formula.IsWhole(T.TableCount))
        {
            for (int i = 0; i < counts.Length; i++)
                counts[i] = SetOf(first + i).Count;
            return;
        }

        if (formula.Guide >= 0 && formula[formula.Guide].Count <= RowSample.Capacity)
        {
            CountSample(formula, first, counts);
            return;
        }

        ulong* words = stackalloc ulong[BlockWindows.WordCount(formula, T.TableCount)];
        var windows = new BlockWindows(formula, T.TableCount, words);
        while (windows.MoveNext())
            Add(words, windows.First, windows.End, first, counts);
    }

    private static void Count(scoped MatchedSet<T> among, int first, Span<int> counts)
    {
        counts.Clear();
        if (among.Count == 0)
            return;
        fixed (ulong* words = among.Words)
            Add(words, 0, among.Words.Length / SetLayout.BlockWords, first, counts);
    }

    /// <summary>
    /// Counts the rows of a formula whose guide fits in a sample: the rows are tested with every value.
    /// </summary>
    [SkipLocalsInit]
    private static void CountSample(in SetFormula formula, int first, Span<int> counts)
    {
        SetOperand guide = SetEvaluation.GuideOf(formula);
        if (formula.Window.IsEmpty || guide.Count == 0)
            return;
        Span<int> rows = stackalloc int[RowSample.Capacity];
        int count = 0;
        for (ulong matches = SetEvaluation.MatchGuide(formula, guide, 0); matches != 0; matches &= matches - 1)
            rows[count++] = guide.RowAt(BitOperations.TrailingZeroCount(matches));
        if (count == 0)
            return;
        for (int i = 0; i < counts.Length; i++)
        {
            RecordSet<T> set = SetOf(first + i);
            if (!set.Formula.Window.IsEmpty)
                counts[i] = BitOperations.PopCount(SetEvaluation.Match(set.Formula, rows[..count], guide: -1));
        }
    }

    /// <summary>Adds the number of rows of a bitmap that have each value.</summary>
    /// <param name="words">The bitmap.</param>
    /// <param name="start">The first block of the bitmap.</param>
    /// <param name="end">One past the last block of the bitmap.</param>
    /// <param name="first">The index of the first value.</param>
    /// <param name="counts">The counts of the values.</param>
    private static void Add(ulong* words, int start, int end, int first, Span<int> counts)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            RecordSet<T> set = SetOf(first + i);
            // A set that is read from codes occupies two slots. Any other set is stored as rows.
            counts[i] +=
                set.Formula.Window.IsEmpty ? 0
                : set.Formula.SlotCount == 1 ? set.Formula.First.CountIn(words, start, end)
                : CountCodes(set.Formula, words, start, end);
        }
    }

    private static int CountCodes(in SetFormula codes, ulong* words, int start, int end)
    {
        int count = 0;
        SetFormula.Copy(codes, out SetFormula rest);
        SetBlock block = default;
        for (int index = start; index < end; index++, words += SetLayout.BlockWords)
        {
            SetEvaluation.Fill(ref rest, index, ref block);
            for (int word = 0; word < SetLayout.BlockWords; word++)
                count += BitOperations.PopCount(block[word] & words[word]);
        }

        return count;
    }

    private static RecordSet<T> SetOf(int index) => TChoice.With(TChoice.ValueAt(index));

    private static void Write(int first, ReadOnlySpan<int> page, Span<ValueCount<TValue>> counts)
    {
        for (int i = 0; i < page.Length; i++)
            counts[first + i] = new ValueCount<TValue>(TChoice.ValueAt(first + i), page[i]);
    }

    /// <summary>
    /// Inserts counts into a list with the highest count first. A count goes after the entries with the same count; if
    /// the list is full, its last entry is dropped.
    /// </summary>
    private static int Insert(int first, ReadOnlySpan<int> page, Span<ValueCount<TValue>> top, int found)
    {
        for (int i = 0; i < page.Length; i++)
        {
            int min =
                found < top.Length ? 0
                : found == 0 ? int.MaxValue
                : top[^1].Count;
            if (page[i] <= min)
                continue;
            int index = found < top.Length ? found++ : found - 1;
            for (; index > 0 && top[index - 1].Count < page[i]; index--)
                top[index] = top[index - 1];
            top[index] = new ValueCount<TValue>(TChoice.ValueAt(first + i), page[i]);
        }

        return found;
    }

    private static void CheckLength(Span<ValueCount<TValue>> counts)
    {
        if (counts.Length < TChoice.ValueCount)
            throw new ArgumentException(
                $"{typeof(TValue).Name} has {TChoice.ValueCount} values, and the span holds {counts.Length} counts.",
                nameof(counts)
            );
    }
}
