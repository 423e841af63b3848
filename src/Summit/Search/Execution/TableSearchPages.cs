using System.Runtime.CompilerServices;

namespace Summit;

/// <summary>
/// Searches for a page of hits: the hits after a number of better ones. The order of the hits is the order of
/// <see cref="TableSearch"/>, so that the pages of a query, one after the other, are its hits without gaps or
/// repetitions. The methods do not allocate on the heap.
/// </summary>
/// <remarks>
/// A search for a page keeps all hits up to the end of the page, 8 bytes each, on the stack. A page with a high offset
/// therefore takes longer than the first page. Only the first <see cref="MaxDepth"/> hits have pages.
/// </remarks>
public static class TableSearchPages
{
    /// <summary>
    /// The number of hits of a query that pages reach. Hits after them are counted, and are not on any page.
    /// </summary>
    public const int MaxDepth = 4096;

    /// <summary>
    /// Searches the table for the records that match a query best, and skips the first hits. Skips records that cannot
    /// be on the page, which makes it faster than the overload that counts all matches.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="offset">The number of hits to skip.</param>
    /// <param name="hits">Receives the hits of the page, best first, up to its length.</param>
    /// <returns>
    /// The number of hits written; 0 if <paramref name="offset"/> is not below the number of hits or
    /// <see cref="MaxDepth"/>.
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
        Span<SearchHit<T>> hits
    )
        where T : struct, ISearchableRecord<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        int depth = DepthOf(offset, hits.Length, table.Count);
        if (offset == 0 || depth == 0)
            return table.Search(query, hits[..Math.Min(hits.Length, depth)]);

        RuntimeHelpers.EnsureSufficientExecutionStack();
        byte* memory = stackalloc byte[depth * Unsafe.SizeOf<SearchHit<T>>()];
        var window = new Span<SearchHit<T>>(memory, depth);
        return CopyPage(window[..table.Search(query, window)], offset, hits);
    }

    /// <summary>
    /// Searches a set of records for those that match a query best, skips the first hits, and counts all matches.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="offset">The number of hits to skip.</param>
    /// <param name="hits">Receives the hits of the page, best first, up to its length.</param>
    /// <param name="total">The number of matching records, on all pages and beyond <see cref="MaxDepth"/>.</param>
    /// <returns>
    /// The number of hits written; 0 if <paramref name="offset"/> is not below the number of hits or
    /// <see cref="MaxDepth"/>.
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
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        int depth = DepthOf(offset, hits.Length, table.Count);
        if (offset == 0 || depth == 0)
            return table.Search(query, among, hits[..Math.Min(hits.Length, depth)], out total);

        RuntimeHelpers.EnsureSufficientExecutionStack();
        byte* memory = stackalloc byte[depth * Unsafe.SizeOf<SearchHit<T>>()];
        var window = new Span<SearchHit<T>>(memory, depth);
        return CopyPage(window[..table.Search(query, among, window, out total)], offset, hits);
    }

    /// <summary>
    /// Returns the number of items up to the end of a page, or 0 if the page is beyond the table or
    /// <see cref="MaxDepth"/>.
    /// </summary>
    internal static int DepthOf(int offset, int length, int tableCount)
    {
        int max = Math.Min(MaxDepth, tableCount);
        return offset >= max ? 0 : (int)Math.Min((long)offset + length, max);
    }

    /// <summary>Copies the hits after the first ones.</summary>
    /// <returns>The number of hits copied.</returns>
    internal static int CopyPage<T>(ReadOnlySpan<SearchHit<T>> found, int offset, Span<SearchHit<T>> hits)
        where T : struct, IRecord<T>
    {
        if (offset >= found.Length)
            return 0;
        found[offset..].CopyTo(hits);
        return found.Length - offset;
    }
}
