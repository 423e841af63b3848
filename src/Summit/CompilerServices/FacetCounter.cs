using System.ComponentModel;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;
using Summit.Sets;

namespace Summit.CompilerServices;

/// <summary>
/// Counts the records of a set that belong to each record of another table. There are two ways, and the cheaper one is
/// selected by an estimate: to walk the set and count the records that its records refer to, or to intersect the set
/// with the inverse of every record. An intersection tests a list row by row and a bitmap with vectors. Nothing is
/// allocated.
/// </summary>
/// <typeparam name="T">The record type that is counted for.</typeparam>
/// <typeparam name="TSource">The record type that is counted.</typeparam>
/// <typeparam name="TFacet">The field that connects the two types.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class FacetCounter<T, TSource, TFacet>
    where T : struct, IRecord<T>
    where TSource : struct, IRecord<TSource>
    where TFacet : struct, IFacet<T, TSource>
{
    /// <summary>
    /// The maximum number of records that are counted for at a time, if the counts are not in the memory of the caller:
    /// 16 KB on the stack.
    /// </summary>
    private const int MaxCounts = 4 * 1024;

    /// <summary>
    /// The cost of walking one record of the set. The unit is the cost of one reference, or of one row or word of an
    /// intersection.
    /// </summary>
    private const int CostOfRecord = 3;

    /// <summary>The fixed cost of an intersection with the inverse of one record.</summary>
    private const int CostOfTarget = 8;

    /// <summary>
    /// Counts the records of <paramref name="among"/> that belong to each record of type <typeparamref name="T"/>.
    /// </summary>
    /// <param name="among">The records to count.</param>
    /// <param name="counts">Receives a count for each record, by ordinal.</param>
    /// <exception cref="ArgumentException"><paramref name="counts"/> is shorter than the table.</exception>
    public static void Count(in RecordSet<TSource> among, Span<int> counts)
    {
        CheckLength(counts);
        Count(among, 0, counts[..T.TableCount]);
    }

    /// <summary>
    /// Counts the records of <paramref name="among"/>, which match a query, that belong to each record of type
    /// <typeparamref name="T"/>.
    /// </summary>
    /// <param name="among">The records to count.</param>
    /// <param name="counts">Receives a count for each record, by ordinal.</param>
    /// <exception cref="ArgumentException"><paramref name="counts"/> is shorter than the table.</exception>
    public static void Count(scoped MatchedSet<TSource> among, Span<int> counts)
    {
        CheckLength(counts);
        Count(among, 0, counts[..T.TableCount]);
    }

    /// <summary>
    /// Finds the records with the highest counts, that is, the records to which the highest numbers of records of
    /// <paramref name="among"/> belong. Records with the count 0 are left out.
    /// </summary>
    /// <param name="among">The records to count.</param>
    /// <param name="top">Receives the records with their counts, highest count first, ties in table order.</param>
    /// <returns>The number of entries written to <paramref name="top"/>.</returns>
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

    /// <summary>
    /// Returns a new array of the records with the highest counts, like
    /// <see cref="Top(in RecordSet{TSource}, Span{FacetCount{T}})"/>. Allocates the array.
    /// </summary>
    /// <param name="among">The records to count.</param>
    /// <param name="count">The maximum number of entries.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static FacetCount<T>[] TopToArray(in RecordSet<TSource> among, int count)
    {
        var top = new FacetCount<T>[CapacityOf(count)];
        return top[..Top(among, top)];
    }

    /// <inheritdoc cref="TopToArray(in RecordSet{TSource}, int)"/>
    public static FacetCount<T>[] TopToArray(scoped MatchedSet<TSource> among, int count)
    {
        var top = new FacetCount<T>[CapacityOf(count)];
        return top[..Top(among, top)];
    }

    private static int CapacityOf(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Math.Min(count, T.TableCount);
    }

    /// <summary>
    /// Counts for the records from ordinal <paramref name="first"/> on, up to the length of <paramref name="counts"/>.
    /// </summary>
    private static void Count(in RecordSet<TSource> among, int first, Span<int> counts)
    {
        counts.Clear();
        if (among.Formula.IsWhole(TSource.TableCount))
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

    private static void CountAll(int first, Span<int> counts)
    {
        for (int i = 0; i < counts.Length; i++)
            counts[i] = SourcesOf(first + i).Count;
    }

    private static bool IsWalkCheaper(long count)
    {
        // Most records have one or two references. The fixed cost of the intersections alone then decides.
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
        ulong* words = stackalloc ulong[BlockWindows.WordCount(among, TSource.TableCount)];
        var windows = new BlockWindows(among, TSource.TableCount, words);
        while (windows.MoveNext())
        {
            for (int i = 0; i < counts.Length; i++)
                counts[i] += new SetOperand(SourcesOf(first + i)).CountIn(words, windows.First, windows.End);
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

    /// <summary>
    /// Inserts the counts of the records from ordinal <paramref name="first"/> on, and returns the new number of
    /// entries.
    /// </summary>
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
    /// Inserts a count after the entries with the same count, and returns the new number of entries. If
    /// <paramref name="top"/> is full, the last entry, whose count is lower, is dropped.
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
