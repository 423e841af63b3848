namespace Summit;

/// <summary>
/// The searches of the library as methods that return a new array. Each has the name of the method that writes to a
/// span, followed by <c>ToArray</c>; on a hot path, use that method. No array is longer than the table.
/// </summary>
public static class AllocatingSearch
{
    /// <summary>
    /// Returns the records that match a query best, best first. Allocates the array; see
    /// <see cref="TableQueries.Search{T}(Table{T}, SearchQuery, Span{SearchHit{T}})"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="count">The maximum number of hits.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// foreach (SearchHit&lt;Entry&gt; hit in Helsinki2018.Entries.SearchToArray("syria", 3))
    ///     Console.WriteLine(hit.Record.Headline);
    /// </code>
    /// </example>
    public static SearchHit<T>[] SearchToArray<T>(this Table<T> table, scoped SearchQuery query, int count = 10)
        where T : struct, ISearchableRecord<T>
    {
        var hits = new SearchHit<T>[CapacityOf(table, count)];
        return hits[..table.Search(query, hits)];
    }

    /// <summary>
    /// Returns the records that match an expanded query best, best first. Allocates the array; see
    /// <see cref="TableFeedback"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="count">The maximum number of hits.</param>
    /// <param name="expand">The words to add to the query.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static SearchHit<T>[] SearchToArray<T>(
        this Table<T> table,
        scoped SearchQuery query,
        int count,
        Expand expand
    )
        where T : struct, ISearchableRecord<T>
    {
        var hits = new SearchHit<T>[CapacityOf(table, count)];
        return hits[..table.Search(query, hits, expand)];
    }

    /// <summary>
    /// Returns the records of a set that match a query best, best first, and counts all matches. Allocates the array;
    /// see <see cref="TableQueries.Search{T}(Table{T}, SearchQuery, in RecordSet{T}, Span{SearchHit{T}}, out int)"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="count">The maximum number of hits.</param>
    /// <param name="total">The number of matching records.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static SearchHit<T>[] SearchToArray<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        int count,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        var hits = new SearchHit<T>[CapacityOf(table, count)];
        return hits[..table.Search(query, among, hits, out total)];
    }

    /// <summary>
    /// Returns the records of a set that match an expanded query best, best first, and counts all matches. Allocates the
    /// array; see <see cref="TableFeedback"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="count">The maximum number of hits.</param>
    /// <param name="total">The number of matching records.</param>
    /// <param name="expand">The words to add to the query.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static SearchHit<T>[] SearchToArray<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        int count,
        out int total,
        Expand expand
    )
        where T : struct, ISearchableRecord<T>
    {
        var hits = new SearchHit<T>[CapacityOf(table, count)];
        return hits[..table.Search(query, among, hits, out total, expand)];
    }

    /// <summary>
    /// Returns a page of hits, best first, and counts all matches. Allocates the array; see
    /// <see cref="TableSearchPages"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="offset">The number of hits to skip.</param>
    /// <param name="count">The maximum number of hits of the page.</param>
    /// <param name="total">The number of matching records, on all pages.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> or <paramref name="count"/> is
    /// negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static SearchHit<T>[] SearchPageToArray<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        int offset,
        int count,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        var hits = new SearchHit<T>[CapacityOf(table, count)];
        return hits[..table.SearchPage(query, among, offset, hits, out total)];
    }

    /// <summary>
    /// Returns a page of hits of an expanded query, best first, and counts all matches. Allocates the array; see
    /// <see cref="TableFeedback"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="offset">The number of hits to skip.</param>
    /// <param name="count">The maximum number of hits of the page.</param>
    /// <param name="total">The number of matching records, on all pages.</param>
    /// <param name="expand">The words to add to the query.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> or <paramref name="count"/> is
    /// negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static SearchHit<T>[] SearchPageToArray<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        int offset,
        int count,
        out int total,
        Expand expand
    )
        where T : struct, ISearchableRecord<T>
    {
        var hits = new SearchHit<T>[CapacityOf(table, count)];
        return hits[..table.SearchPage(query, among, offset, hits, out total, expand)];
    }

    /// <summary>
    /// Returns all records of a set that match a query, in table order. Allocates the array and a bit for each record
    /// of the table; see <see cref="TableMatches"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may match.</param>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static T[] SearchAllToArray<T>(this Table<T> table, scoped SearchQuery query, scoped in RecordSet<T> among)
        where T : struct, ISearchableRecord<T> =>
        table.SearchAll(query, among, new ulong[table.BitmapLength()]).ToArray();

    /// <summary>
    /// Returns all records of a set that match an expanded query, in table order. Allocates the array and a bit for each
    /// record of the table; see <see cref="TableFeedback"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may match.</param>
    /// <param name="expand">The words to add to the query.</param>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static T[] SearchAllToArray<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        Expand expand
    )
        where T : struct, ISearchableRecord<T> =>
        table.SearchAll(query, among, new ulong[table.BitmapLength()], expand).ToArray();

    /// <summary>
    /// Returns records of a set that match a query, in the order of the table or from its end, and counts all matches.
    /// Allocates the array and a bit for each record of the table; see <see cref="TableSortedSearch"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may match.</param>
    /// <param name="direction">The direction: for a table in the order of time, descending is newest first.</param>
    /// <param name="offset">The number of matching records to skip.</param>
    /// <param name="count">The maximum number of records.</param>
    /// <param name="total">The number of matching records.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> or <paramref name="count"/> is
    /// negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static T[] SearchSortedToArray<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        SortDirection direction,
        int offset,
        int count,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        var records = new T[CapacityOf(table, count)];
        var memory = new ulong[table.BitmapLength()];
        return records[..table.SearchSorted(query, among, direction, offset, records, memory, out total)];
    }

    /// <summary>
    /// Returns records of a set that match a query, in the order of a key, and counts all matches. Allocates the array
    /// and a bit for each record of the table; see <see cref="TableSortedSearch"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <typeparam name="TKey">The type of the key, which must be comparable.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may match.</param>
    /// <param name="key">Returns the key of a record.</param>
    /// <param name="direction">The direction of the order.</param>
    /// <param name="offset">The number of matching records to skip.</param>
    /// <param name="count">The maximum number of records.</param>
    /// <param name="total">The number of matching records.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> or <paramref name="count"/> is
    /// negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static T[] SearchSortedToArray<T, TKey>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        Func<T, TKey> key,
        SortDirection direction,
        int offset,
        int count,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        var records = new T[CapacityOf(table, count)];
        var memory = new ulong[table.BitmapLength()];
        return records[..table.SearchSorted(query, among, key, direction, offset, records, memory, out total)];
    }

    /// <summary>
    /// Returns the records that are most similar to a record, best first. Allocates the array; see
    /// <see cref="TableSimilarity"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="record">The record. The null record has no similar records.</param>
    /// <param name="count">The maximum number of hits.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static SearchHit<T>[] SearchSimilarToArray<T>(this Table<T> table, T record, int count = 10)
        where T : struct, ISearchableRecord<T>
    {
        var hits = new SearchHit<T>[CapacityOf(table, count)];
        return hits[..table.SearchSimilar(record, hits)];
    }

    private static int CapacityOf<T>(Table<T> table, int count)
        where T : struct, IRecord<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Math.Min(count, table.Count);
    }
}
