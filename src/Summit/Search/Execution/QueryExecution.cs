using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>Executes queries: opens their terms, chooses the plan that fits, and writes the hits.</summary>
internal static unsafe class QueryExecution
{
    /// <summary>Executes a query whose parts are known and whose terms are not. Unless <paramref name="countsAll"/> is true, the total may be lower than the number of matches.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="query">The text of the query.</param>
    /// <param name="nodes">The parts.</param>
    /// <param name="filter">The records that may be hits.</param>
    /// <param name="hits">Takes the best hits.</param>
    /// <param name="countsAll">True to count all matches.</param>
    /// <param name="total">The number of matches.</param>
    /// <returns>The number of hits.</returns>
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
        // Spans are made of pointers and not cut from other spans: that would be two more methods to compile at the first search.
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

    /// <summary>Executes a query whose terms are known.</summary>
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
        // The number of terms decides how much of the stack a query takes: a cursor is longer than all that the resolver knows of a term.
        TermCursor* memory = stackalloc TermCursor[terms.Length];
        var cursors = new Span<TermCursor>(memory, terms.Length);
        TermCursor.Open<T>(index, terms, cursors);

        // A hit and an item of the heap have the same size: the heap reuses the hit buffer of the caller.
        fixed (void* buffer = &Unsafe.As<SearchHit<T>, byte>(ref MemoryMarshal.GetReference(hits)))
        {
            var best = new TopHits((ulong*)buffer, hits.Length, countsAll);
            total = Run<T>(index, nodes, cursors, ref filter, ref best, out ScoreScale scale);
            best.Sort();
            WriteHits(best, (ulong*)buffer, scale, hits);
            return best.Count;
        }
    }

    /// <summary>Replaces the items of the heap by hits. This is the only place where a quantised score becomes the score of a hit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteHits<T>(in TopHits best, ulong* heap, ScoreScale scale, Span<SearchHit<T>> hits)
        where T : struct, ISearchableRecord<T>
    {
        for (int i = 0; i < best.Count; i++)
            hits[i] = new SearchHit<T>(T.FromRow(TopHits.RowOf(heap[i])), scale.ToScore(TopHits.ScoreOf(heap[i])));
    }

    /// <summary>Sets the bits of the rows of all records that match.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="among">The records that may match.</param>
    /// <param name="matches">Takes a bit for each row; all bits are 0 before.</param>
    /// <returns>The number of records that match.</returns>
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
    /// <returns>The number of records that match, if the plan counts them.</returns>
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
            : ProbePlan<T>.Run(index, nodes, cursors, ref filter, ref hits, out scale);

    /// <summary>True if no record can match, because none has a required word.</summary>
    private static bool IsImpossible(ReadOnlySpan<QueryNode> nodes)
    {
        for (int node = 0; node < nodes.Length; node = nodes[node].End)
        {
            ref readonly QueryNode part = ref nodes[node];
            if ((part.Occur == QueryOccur.Must || nodes.Length == 1) && part.IsImpossible)
                return true;
        }

        return false;
    }
}
