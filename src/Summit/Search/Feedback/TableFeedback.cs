using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Search;
using Summit.Sets;

namespace Summit;

/// <summary>
/// Searches that add the significant words of the best hits to the query, which is known as pseudo-relevance feedback.
/// A question about <c>wing flutter</c> then also finds records about aeroelasticity. No query causes an error, and the
/// methods do not allocate on the heap.
/// </summary>
/// <remarks>
/// <para>
/// The search runs twice, and visits all words of the index between the two runs. The time is therefore that of two
/// searches, each within the limits of <see cref="TableSearch"/>, and of <see cref="TableSimilarity"/>.
/// </para>
/// <para>
/// The words come from the ten best hits: up to twenty words that at least two of the hits have, and at most one in
/// twenty records of the table. Their weights add up to a quarter of the weight of the query. The words form an
/// optional part: required and excluded parts of the query decide as before which records are hits. A query with fewer
/// than two hits is searched as written.
/// </para>
/// </remarks>
public static class TableFeedback
{
    /// <summary>Searches the table for the records that match an expanded query best.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="hits">Receives the best hits, best first, up to its length.</param>
    /// <param name="expand">The words to add to the query.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// var hits = new SearchHit&lt;Entry&gt;[10];
    /// int count = Helsinki2018.Entries.Search("nuclear weapons", hits, Expand.BestHits);
    /// </code>
    /// </example>
    public static int Search<T>(this Table<T> table, scoped SearchQuery query, Span<SearchHit<T>> hits, Expand expand)
        where T : struct, ISearchableRecord<T>
    {
        if (expand == Expand.None)
            return table.Search(query, hits);
        return Run(query, new RowFilter(T.TableCount + TableLayout.FirstRow), hits, countsAll: false, out _);
    }

    /// <summary>
    /// Searches a set of records for those that match an expanded query best, and counts all matches of the expanded
    /// query. The words come from the best hits in the set.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="hits">Receives the best hits, best first, up to its length.</param>
    /// <param name="total">The number of matching records.</param>
    /// <param name="expand">The words to add to the query.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static int Search<T>(
        this Table<T> table,
        scoped SearchQuery query,
        in RecordSet<T> among,
        Span<SearchHit<T>> hits,
        out int total,
        Expand expand
    )
        where T : struct, ISearchableRecord<T>
    {
        if (expand == Expand.None)
            return table.Search(query, among, hits, out total);
        var filter = new RowFilter(among.Formula, T.TableCount + TableLayout.FirstRow);
        return Run(query, filter, hits, countsAll: true, out total);
    }

    /// <summary>
    /// Searches the table for the records that match an expanded query best, and skips the first hits; see
    /// <see cref="TableSearchPages"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="offset">The number of hits to skip.</param>
    /// <param name="hits">Receives the hits of the page, best first, up to its length.</param>
    /// <param name="expand">The words to add to the query. The words do not depend on the page.</param>
    /// <returns>
    /// The number of hits written; 0 if <paramref name="offset"/> is not below the number of hits or
    /// <see cref="TableSearchPages.MaxDepth"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    [SkipLocalsInit]
    public static unsafe int SearchPage<T>(
        this Table<T> table,
        scoped SearchQuery query,
        int offset,
        Span<SearchHit<T>> hits,
        Expand expand
    )
        where T : struct, ISearchableRecord<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        int depth = TableSearchPages.DepthOf(offset, hits.Length, table.Count);
        if (offset == 0 || depth == 0)
            return table.Search(query, hits[..Math.Min(hits.Length, depth)], expand);

        RuntimeHelpers.EnsureSufficientExecutionStack();
        byte* memory = stackalloc byte[depth * Unsafe.SizeOf<SearchHit<T>>()];
        var window = new Span<SearchHit<T>>(memory, depth);
        return TableSearchPages.CopyPage(window[..table.Search(query, window, expand)], offset, hits);
    }

    /// <summary>
    /// Searches a set of records for those that match an expanded query best, skips the first hits, and counts all
    /// matches; see <see cref="TableSearchPages"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="offset">The number of hits to skip.</param>
    /// <param name="hits">Receives the hits of the page, best first, up to its length.</param>
    /// <param name="total">The number of matching records, on all pages.</param>
    /// <param name="expand">The words to add to the query. The words do not depend on the page.</param>
    /// <returns>
    /// The number of hits written; 0 if <paramref name="offset"/> is not below the number of hits or
    /// <see cref="TableSearchPages.MaxDepth"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    [SkipLocalsInit]
    public static unsafe int SearchPage<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        int offset,
        Span<SearchHit<T>> hits,
        out int total,
        Expand expand
    )
        where T : struct, ISearchableRecord<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        int depth = TableSearchPages.DepthOf(offset, hits.Length, table.Count);
        if (offset == 0 || depth == 0)
            return table.Search(query, among, hits[..Math.Min(hits.Length, depth)], out total, expand);

        RuntimeHelpers.EnsureSufficientExecutionStack();
        byte* memory = stackalloc byte[depth * Unsafe.SizeOf<SearchHit<T>>()];
        var window = new Span<SearchHit<T>>(memory, depth);
        return TableSearchPages.CopyPage(window[..table.Search(query, among, window, out total, expand)], offset, hits);
    }

    /// <summary>Finds all records that match an expanded query.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="memory">
    /// Memory for one bit per record, at least <see cref="TableMatches.BitmapLength{T}(Table{T})"/> numbers. It is
    /// overwritten.
    /// </param>
    /// <param name="expand">The words to add to the query.</param>
    /// <returns>The matching records, as a view of <paramref name="memory"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="memory"/> is too short.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static MatchedSet<T> SearchAll<T>(
        this Table<T> table,
        scoped SearchQuery query,
        Span<ulong> memory,
        Expand expand
    )
        where T : struct, ISearchableRecord<T> => table.SearchAll(query, table.All, memory, expand);

    /// <summary>
    /// Finds all records of a set that match an expanded query. The words come from the best hits in the set.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may match.</param>
    /// <param name="memory">
    /// Memory for one bit per record, at least <see cref="TableMatches.BitmapLength{T}(Table{T})"/> numbers. It is
    /// overwritten.
    /// </param>
    /// <param name="expand">The words to add to the query.</param>
    /// <returns>The matching records, as a view of <paramref name="memory"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="memory"/> is too short.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    [SkipLocalsInit]
    public static unsafe MatchedSet<T> SearchAll<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        Span<ulong> memory,
        Expand expand
    )
        where T : struct, ISearchableRecord<T>
    {
        if (expand == Expand.None)
            return table.SearchAll(query, among, memory);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        memory = MatchedRows.Bitmap<T>(memory);
        memory.Clear();
        Span<byte> text = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryFeedback<T>.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[QueryFeedback<T>.MaxTerms];
        var filter = new RowFilter(among.Formula, T.TableCount + TableLayout.FirstRow);
        ResolvedQuery<T> expanded = QueryFeedback<T>.Expand(query, text, nodes, terms, filter);
        fixed (ulong* words = memory)
            return new MatchedSet<T>(memory, QueryExecution.RunAll(expanded, among, words));
    }

    [SkipLocalsInit]
    private static int Run<T>(
        scoped SearchQuery query,
        RowFilter filter,
        Span<SearchHit<T>> hits,
        bool countsAll,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> text = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryFeedback<T>.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[QueryFeedback<T>.MaxTerms];
        ResolvedQuery<T> expanded = QueryFeedback<T>.Expand(query, text, nodes, terms, filter);
        return QueryExecution.Run(
            expanded.Index,
            expanded.Nodes,
            expanded.Terms,
            ref filter,
            hits,
            countsAll,
            out total
        );
    }
}
