using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using Summit.Layout;
using Summit.Search;

namespace Summit;

/// <summary>
/// Full-text search. A query is text as people write it: words, of which any may be there; <c>+must</c>, <c>-not</c>,
/// <c>"a phrase"</c>, <c>prefix*</c>, <c>fuzzy~</c>, <c>fuzzy~2</c>, <c>field:word</c>, <c>NEAR(two words, 5)</c> and parentheses.
/// Hits are ranked by BM25F, the best first, ties in the order of the table. No query throws or allocates, and the work that one
/// can ask for is bounded: what goes beyond <see cref="MaxQueryBytes"/> bytes, 128 parts or 160 words is left out.
/// </summary>
public static class TableSearch
{
    /// <summary>The longest query that is read, in bytes of UTF-8.</summary>
    public static int MaxQueryBytes => QueryParser.MaxBytes;

    /// <summary>
    /// Searches the table for the best hits. Records that cannot be among them are passed over, which makes it quicker than to ask for the
    /// number of matches too.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="hits">Takes the best hits, as many as there is room for.</param>
    /// <returns>How many hits were written.</returns>
    [SkipLocalsInit]
    public static int Search<T>(this Table<T> table, ReadOnlySpan<char> query, Span<SearchHit<T>> hits)
        where T : struct, ISearchableRecord<T>
    {
        Span<byte> utf8 = stackalloc byte[QueryParser.MaxBytes];
        Utf8.FromUtf16(query, utf8, out _, out int length, replaceInvalidSequences: true);
        return table.Search(utf8[..length], hits);
    }

    /// <inheritdoc cref="Search{T}(Table{T}, ReadOnlySpan{char}, Span{SearchHit{T}})"/>
    [SkipLocalsInit]
    public static unsafe int Search<T>(this Table<T> table, ReadOnlySpan<byte> query, Span<SearchHit<T>> hits)
        where T : struct, ISearchableRecord<T>
    {
        QueryNode* nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        int count = QueryParser.Parse(query, new Span<QueryNode>(nodes, QueryParser.MaxNodes));
        var filter = new RowFilter(T.TableCount + TableLayout.FirstRow);
        return Run(query, new Span<QueryNode>(nodes, count), ref filter, hits, countsAll: false, out _);
    }

    /// <summary>Searches some records of the table.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="hits">Takes the best hits, as many as there is room for.</param>
    /// <param name="total">How many records match, whether there is room for them or not.</param>
    /// <returns>How many hits were written.</returns>
    [SkipLocalsInit]
    public static int Search<T>(this Table<T> table, ReadOnlySpan<char> query, in RecordSet<T> among, Span<SearchHit<T>> hits, out int total)
        where T : struct, ISearchableRecord<T>
    {
        Span<byte> utf8 = stackalloc byte[QueryParser.MaxBytes];
        Utf8.FromUtf16(query, utf8, out _, out int length, replaceInvalidSequences: true);
        return table.Search(utf8[..length], among, hits, out total);
    }

    /// <inheritdoc cref="Search{T}(Table{T}, ReadOnlySpan{char}, in RecordSet{T}, Span{SearchHit{T}}, out int)"/>
    [SkipLocalsInit]
    public static unsafe int Search<T>(this Table<T> table, ReadOnlySpan<byte> query, in RecordSet<T> among, Span<SearchHit<T>> hits, out int total)
        where T : struct, ISearchableRecord<T>
    {
        QueryNode* nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        int count = QueryParser.Parse(query, new Span<QueryNode>(nodes, QueryParser.MaxNodes));
        var filter = new RowFilter(among.Formula, T.TableCount + TableLayout.FirstRow);
        return Run(query, new Span<QueryNode>(nodes, count), ref filter, hits, countsAll: true, out total);
    }

    /// <summary>Runs a query whose parts are known and whose terms are not. Not all plans tell how many match where that is not asked for.</summary>
    [SkipLocalsInit]
    internal static unsafe int Run<T>(
        ReadOnlySpan<byte> query,
        Span<QueryNode> nodes,
        scoped ref RowFilter filter,
        Span<SearchHit<T>> hits,
        bool countsAll,
        out int total)
        where T : struct, ISearchableRecord<T>
    {
        // A span is made of a pointer and not cut from another one: that would be two more methods to compile at the first search.
        SearchIndex index = T.SearchIndex;
        TermCursor* cursors = stackalloc TermCursor[TermResolver<T>.MaxTerms];
        var resolver = new TermResolver<T>(query, new Span<TermCursor>(cursors, TermResolver<T>.MaxTerms), index);
        resolver.Resolve(nodes);
        return Run(index, nodes, new Span<TermCursor>(cursors, resolver.Count), ref filter, hits, countsAll, out total);
    }

    /// <summary>Runs a query whose terms are known.</summary>
    internal static unsafe int Run<T>(
        in SearchIndex index,
        Span<QueryNode> nodes,
        Span<TermCursor> cursors,
        scoped ref RowFilter filter,
        Span<SearchHit<T>> hits,
        bool countsAll,
        out int total)
        where T : struct, ISearchableRecord<T>
    {
        // A hit is as large as an item of the heap: the best are kept where they are written in the end.
        fixed (void* memory = &Unsafe.As<SearchHit<T>, byte>(ref MemoryMarshal.GetReference(hits)))
        {
            var heap = (ulong*)memory;
            var best = new TopHits(heap, hits.Length, countsAll);
            total = Run<T>(index, nodes, cursors, ref filter, ref best, out float scale);
            best.Sort();
            for (int i = 0; i < best.Count; i++)
            {
                uint score = TopHits.ScoreOf(heap[i]);
                hits[i] = new SearchHit<T>(T.FromRow(TopHits.RecordOf(heap[i])), scale > 0 ? score / scale : BitConverter.UInt32BitsToSingle(score));
            }

            return best.Count;
        }
    }

    /// <summary>Sets the bit of the row of every record that matches in <paramref name="matches"/>, and tells how many those are.</summary>
    internal static unsafe int RunAll<T>(scoped in ResolvedQuery<T> query, in RecordSet<T> among, ulong* matches)
        where T : struct, ISearchableRecord<T>
    {
        var all = new TopHits(matches);
        var filter = new RowFilter(among.Formula, T.TableCount + TableLayout.FirstRow);
        return Run<T>(query.Index, query.Nodes, query.Cursors, ref filter, ref all, out _);
    }

    /// <summary>Has the plan that fits work the query out.</summary>
    /// <returns>How many records match, if that is asked for.</returns>
    private static int Run<T>(
        in SearchIndex index,
        scoped Span<QueryNode> nodes,
        scoped Span<TermCursor> cursors,
        scoped ref RowFilter filter,
        ref TopHits hits,
        out float scale)
        where T : struct, ISearchableRecord<T>
    {
        scale = 0;
        if (cursors.Length == 0 || IsImpossible(nodes))
            return 0;
        if (SingleTermPlan.Fits(nodes, cursors))
            return SingleTermPlan.Run(index, ref cursors[0], ref filter, ref hits);
        if (MaxScorePlan.Fits(nodes, cursors, filter, hits))
            return MaxScorePlan.Run(index, cursors, ref hits, out scale);
        return ScatterPlan.Fits(nodes)
            ? ScatterPlan.Run(index, nodes, cursors, ref filter, ref hits, out scale)
            : RunPositions<T>(index, nodes, cursors, ref filter, ref hits);
    }

    /// <summary>Has a plan work the query out that reads where words stand.</summary>
    private static int RunPositions<T>(
        in SearchIndex index,
        scoped Span<QueryNode> nodes,
        scoped Span<TermCursor> cursors,
        scoped ref RowFilter filter,
        ref TopHits hits)
        where T : struct, ISearchableRecord<T> => PhrasePlan<T>.Fits(nodes)
        ? PhrasePlan<T>.Run(index, nodes[0], cursors, ref filter, ref hits)
        : ProbePlan<T>.Run(index, nodes, cursors, ref filter, ref hits);

    /// <summary>True where no record can match, because none has a word that must be there.</summary>
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
