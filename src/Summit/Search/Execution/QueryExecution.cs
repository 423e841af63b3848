using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>Executes queries: opens the terms, chooses the plan that fits, and writes the hits.</summary>
internal static unsafe class QueryExecution
{
    /// <summary>Executes a parsed query whose terms are not resolved yet.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="query">The text of the query, in UTF-8.</param>
    /// <param name="nodes">The parts of the query.</param>
    /// <param name="filter">The records that may be hits.</param>
    /// <param name="hits">Receives the best hits, best first.</param>
    /// <param name="countsAll">
    /// Whether to count all matches. If false, records that cannot be among the best hits are skipped.
    /// </param>
    /// <param name="total">The number of matches. If <paramref name="countsAll"/> is false, it may be too low.</param>
    /// <returns>The number of hits written.</returns>
    [SkipLocalsInit]
    public static int Run<T>(
        ReadOnlySpan<byte> query,
        Span<QueryNode> nodes,
        scoped ref RowFilter filter,
        Span<SearchHit<T>> hits,
        bool countsAll,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        // Spans are created from pointers instead of slices, because slicing would add two methods to JIT-compile at
        // the first search.
        SearchIndex index = T.SearchIndex;
        QueryTerm* terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolver = new TermResolver<T>(query, new Span<QueryTerm>(terms, TermResolver<T>.MaxTerms), index);
        resolver.Resolve(nodes);
        return Run(
            index,
            nodes,
            new ReadOnlySpan<QueryTerm>(terms, resolver.Count),
            ref filter,
            hits,
            countsAll,
            out total
        );
    }

    /// <summary>Executes a query whose terms are resolved.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="index">The index.</param>
    /// <param name="nodes">The parts of the query.</param>
    /// <param name="terms">The terms of all parts.</param>
    /// <param name="filter">The records that may be hits.</param>
    /// <param name="hits">Receives the best hits, best first.</param>
    /// <param name="countsAll">
    /// Whether to count all matches. If false, records that cannot be among the best hits are skipped.
    /// </param>
    /// <param name="total">The number of matches. If <paramref name="countsAll"/> is false, it may be too low.</param>
    /// <returns>The number of hits written.</returns>
    [SkipLocalsInit]
    public static int Run<T>(
        in SearchIndex index,
        Span<QueryNode> nodes,
        ReadOnlySpan<QueryTerm> terms,
        scoped ref RowFilter filter,
        Span<SearchHit<T>> hits,
        bool countsAll,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        // A cursor is much larger than a resolved term, so the memory is sized by the number of terms that the query
        // has.
        TermCursor* memory = stackalloc TermCursor[terms.Length];
        var cursors = new Span<TermCursor>(memory, terms.Length);
        TermCursor.Open<T>(index, terms, cursors);

        // A hit and a heap item have the same size, so the heap uses the caller's hit buffer.
        fixed (void* buffer = &Unsafe.As<SearchHit<T>, byte>(ref MemoryMarshal.GetReference(hits)))
        {
            var best = new TopHits((ulong*)buffer, hits.Length, countsAll);
            total = Run<T>(index, nodes, cursors, ref filter, ref best, out ScoreScale scale);
            best.Sort();
            WriteHits(best, (ulong*)buffer, scale, hits);
            return best.Count;
        }
    }

    /// <summary>
    /// Replaces the items of the heap by hits. Only this method converts quantised scores to the scores of hits.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteHits<T>(in TopHits best, ulong* heap, ScoreScale scale, Span<SearchHit<T>> hits)
        where T : struct, ISearchableRecord<T>
    {
        for (int i = 0; i < best.Count; i++)
            hits[i] = new SearchHit<T>(T.FromRow(TopHits.RowOf(heap[i])), scale.ToScore(TopHits.ScoreOf(heap[i])));
    }

    /// <summary>Finds all matching records and sets a bit for the row of each.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="query">The resolved query.</param>
    /// <param name="among">The records that may match.</param>
    /// <param name="matches">Receives one bit per row. The caller must clear all bits before the call.</param>
    /// <returns>The number of matching records.</returns>
    [SkipLocalsInit]
    public static int RunAll<T>(scoped in ResolvedQuery<T> query, in RecordSet<T> among, ulong* matches)
        where T : struct, ISearchableRecord<T>
    {
        TermCursor* memory = stackalloc TermCursor[query.Terms.Length];
        var cursors = new Span<TermCursor>(memory, query.Terms.Length);
        TermCursor.Open<T>(query.Index, query.Terms, cursors);
        var all = new TopHits(matches);
        var filter = new RowFilter(among.Formula, T.TableCount + TableLayout.FirstRow);
        return Run<T>(query.Index, query.Nodes, cursors, ref filter, ref all, out _);
    }

    /// <summary>Executes a query with the plan that fits.</summary>
    /// <returns>The number of matching records, or a lower number if the plan does not count them.</returns>
    private static int Run<T>(
        in SearchIndex index,
        scoped Span<QueryNode> nodes,
        scoped Span<TermCursor> cursors,
        scoped ref RowFilter filter,
        ref TopHits hits,
        out ScoreScale scale
    )
        where T : struct, ISearchableRecord<T>
    {
        scale = default;
        if (cursors.Length == 0 || IsImpossible(nodes))
            return 0;
        if (SingleTermPlan.Fits(nodes, cursors))
            return SingleTermPlan.Run(cursors, ref filter, ref hits, out scale);
        if (MaxScorePlan.Fits(nodes, cursors, filter, hits))
            return MaxScorePlan.Run(index, cursors, ref hits, out scale);
        return ScatterPlan.Fits(nodes)
            ? ScatterPlan.Run(index, nodes, cursors, ref filter, ref hits, out scale)
            : RunPositions<T>(index, nodes, cursors, ref filter, ref hits, out scale);
    }

    /// <summary>Executes a query with a plan that reads positions.</summary>
    private static int RunPositions<T>(
        in SearchIndex index,
        scoped Span<QueryNode> nodes,
        scoped Span<TermCursor> cursors,
        scoped ref RowFilter filter,
        ref TopHits hits,
        out ScoreScale scale
    )
        where T : struct, ISearchableRecord<T> =>
        PhrasePlan<T>.Fits(nodes)
            ? PhrasePlan<T>.Run(index, nodes[0], cursors, ref filter, ref hits, out scale)
            : PartPlan<T>.Run(index, nodes, cursors, ref filter, ref hits, out scale);

    /// <summary>Returns whether no record can match, because a required part matches no record.</summary>
    private static bool IsImpossible(ReadOnlySpan<QueryNode> nodes)
    {
        for (int node = 0; node < nodes.Length; node = nodes[node].End)
        {
            ref readonly QueryNode part = ref nodes[node];
            if (!part.IsSkipped && (part.Occur == QueryOccur.Must || nodes.Length == 1) && part.IsImpossible)
                return true;
        }

        return false;
    }
}
