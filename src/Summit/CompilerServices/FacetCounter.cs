using System.ComponentModel;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;
using Summit.Sets;

namespace Summit.CompilerServices;

/// <summary>
/// Counts how many records of a set fall on each record of another table. There are two ways, and the one that touches less
/// is taken: to walk the set and count what its records refer to, or to intersect the set with the inverse of every record,
/// where a list is tested row by row and a bitmap by vectors. Nothing is put on the heap.
/// </summary>
/// <typeparam name="T">The record type that is counted for.</typeparam>
/// <typeparam name="TSource">The record type that is counted.</typeparam>
/// <typeparam name="TFacet">The field between them.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class FacetCounter<T, TSource, TFacet>
    where T : struct, IRecord<T>
    where TSource : struct, IRecord<TSource>
    where TFacet : struct, IFacet<T, TSource>
{
    /// <summary>The maximum number of records that are counted for at a time, if the counts are not the caller's: 16 KB on the stack.</summary>
    private const int MaxCounts = 4 * 1024;

    /// <summary>The maximum number of words of the set that are worked out at a time: 32 KB on the stack, 262,144 records.</summary>
    private const int MaxWords = 4 * 1024;

    /// <summary>The cost to walk a record of the set. The unit is the cost of a reference, or of a row or a word of an intersection.</summary>
    private const int CostOfRecord = 3;

    /// <summary>The fixed cost of an intersection with the inverse of a record.</summary>
    private const int CostOfTarget = 8;

    /// <summary>Counts the records of <paramref name="among"/> for every record, by ordinal.</summary>
    /// <exception cref="ArgumentException"><paramref name="counts"/> is shorter than the table.</exception>
    public static void Count(in RecordSet<TSource> among, Span<int> counts)
    {
        CheckLength(counts);
        Count(among, 0, counts[..T.TableCount]);
    }

    /// <summary>Counts the records of <paramref name="among"/>, which match a query, for every record, by ordinal.</summary>
    /// <exception cref="ArgumentException"><paramref name="counts"/> is shorter than the table.</exception>
    public static void Count(scoped MatchedSet<TSource> among, Span<int> counts)
    {
        CheckLength(counts);
        Count(among, 0, counts[..T.TableCount]);
    }

    /// <summary>
    /// Fills <paramref name="top"/> with the records that occur most often in <paramref name="among"/>, ties in table order, and
    /// returns their number. A record that does not occur is left out.
    /// </summary>
    [SkipLocalsInit]
    public static int Top(in RecordSet<TSource> among, Span<FacetCount<T>> top)
    {
        Span<int> counts = stackalloc int[Math.Min(T.TableCount, MaxCounts)];
        int found = 0;
        for (int first = 0; first < T.TableCount; first += counts.Length)
        {
            counts = counts[..Math.Min(counts.Length, T.TableCount - first)];
            Count(among, first, counts);
            found = Insert(top, found, first, counts);
        }

        return found;
    }

    /// <inheritdoc cref="Top(in RecordSet{TSource}, Span{FacetCount{T}})"/>
    [SkipLocalsInit]
    public static int Top(scoped MatchedSet<TSource> among, Span<FacetCount<T>> top)
    {
        Span<int> counts = stackalloc int[Math.Min(T.TableCount, MaxCounts)];
        int found = 0;
        for (int first = 0; first < T.TableCount; first += counts.Length)
        {
            counts = counts[..Math.Min(counts.Length, T.TableCount - first)];
            Count(among, first, counts);
            found = Insert(top, found, first, counts);
        }

        return found;
    }

    /// <summary>Counts for as many records as <paramref name="counts"/> has room for, from ordinal <paramref name="first"/> on.</summary>
    private static void Count(in RecordSet<TSource> among, int first, Span<int> counts)
    {
        counts.Clear();
        if (IsWhole(among.Formula))
            CountAll(first, counts);
        else if (counts.Length == T.TableCount && !TFacet.IsTransitive && IsWalkCheaper(among.Count))
            Walk(among, counts);
        else
            Intersect(among.Formula, first, counts);
    }

    private static void Count(scoped MatchedSet<TSource> among, int first, Span<int> counts)
    {
        counts.Clear();
        if (counts.Length == T.TableCount && !TFacet.IsTransitive && IsWalkCheaper(among.Count))
            Walk(among, counts);
        else
            Intersect(among, first, counts);
    }

    private static bool IsWhole(in SetFormula formula) =>
        formula.OperandCount == 0
        && formula.Window.Contains(TableLayout.FirstRow)
        && formula.Window.End > TSource.TableCount;

    private static void CountAll(int first, Span<int> counts)
    {
        for (int i = 0; i < counts.Length; i++)
            counts[i] = SourcesOf(first + i).Count;
    }

    private static bool IsWalkCheaper(long count)
    {
        // Most records have a reference or two: without a look at the inverses, every one of them costs something to intersect.
        if (count * (CostOfRecord + 1) <= (long)T.TableCount * CostOfTarget)
            return true;

        int words = SetLayout.BitmapWords(TSource.TableCount + TableLayout.FirstRow);
        long references = 0;
        long intersection = words;
        for (int ordinal = 0; ordinal < T.TableCount; ordinal++)
        {
            int sources = SourcesOf(ordinal).Count;
            references += sources;
            intersection += CostOfTarget + Math.Min(sources, words);
        }

        return count * (CostOfRecord + (references / TSource.TableCount)) <= intersection;
    }

    private static void Walk(in RecordSet<TSource> among, Span<int> counts)
    {
        foreach (TSource source in among)
            AddTargets(source, counts);
    }

    private static void Walk(scoped MatchedSet<TSource> among, Span<int> counts)
    {
        foreach (TSource source in among)
            AddTargets(source, counts);
    }

    private static void AddTargets(TSource source, Span<int> counts)
    {
        StoredRows targets = TFacet.Targets(source).Rows;
        for (int i = 0; i < targets.Count; i++)
            counts[targets[i] - TableLayout.FirstRow]++;
    }

    private static void Intersect(scoped MatchedSet<TSource> among, int first, Span<int> counts)
    {
        if (among.Count == 0)
            return;
        fixed (ulong* words = among.Words)
        {
            for (int i = 0; i < counts.Length; i++)
                counts[i] = new SetOperand(SourcesOf(first + i)).CountIn(
                    words,
                    0,
                    among.Words.Length / SetLayout.BlockWords
                );
        }
    }

    [SkipLocalsInit]
    private static void Intersect(in SetFormula among, int first, Span<int> counts)
    {
        if (among.Window.IsEmpty)
            return;

        int lastBlock = SetEvaluation.LastBlock(among, TSource.TableCount);
        const int maxBlocks = MaxWords / SetLayout.BlockWords;
        ulong* words = stackalloc ulong[Math.Min(MaxWords, (lastBlock + 1) * SetLayout.BlockWords)];
        SetFormula.Copy(among, out SetFormula rest);
        for (int block = SetEvaluation.FirstBlock(among); block <= lastBlock; block += maxBlocks)
        {
            int end = Math.Min(block + maxBlocks, lastBlock + 1);
            SetEvaluation.FillWords(ref rest, block, end, words);
            for (int i = 0; i < counts.Length; i++)
                counts[i] += new SetOperand(SourcesOf(first + i)).CountIn(words, block, end);
        }
    }

    private static void CheckLength(Span<int> counts)
    {
        if (counts.Length < T.TableCount)
            throw new ArgumentException(
                $"There are {T.TableCount} records of type {typeof(T).Name}, and the span holds {counts.Length} counts.",
                nameof(counts)
            );
    }

    private static StoredRows SourcesOf(int ordinal) => TFacet.Sources(ordinal + TableLayout.FirstRow);

    /// <summary>Inserts the counts of the records from ordinal <paramref name="first"/> on, and returns how many there are then.</summary>
    private static int Insert(Span<FacetCount<T>> top, int found, int first, ReadOnlySpan<int> counts)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            int min = found == top.Length && found > 0 ? top[^1].Count : 0;
            if (counts[i] > min)
                found = Insert(top, found, first + i, counts[i]);
        }

        return found;
    }

    /// <summary>
    /// Inserts a count behind those that are as great, and returns how many there are then. Where there is no more room, the last
    /// one, which is less, makes way.
    /// </summary>
    private static int Insert(Span<FacetCount<T>> top, int found, int ordinal, int count)
    {
        if (top.IsEmpty)
            return 0;

        int index = found < top.Length ? found++ : found - 1;
        for (; index > 0 && top[index - 1].Count < count; index--)
            top[index] = top[index - 1];
        top[index] = new FacetCount<T>(T.FromRow(ordinal + TableLayout.FirstRow), count);
        return found;
    }
}
