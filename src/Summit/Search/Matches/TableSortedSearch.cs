using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Search;
using Summit.Sets;

namespace Summit;

/// <summary>
/// Searches for records in the order of the table, such as newest first, or in the order of a field. The score plays no
/// part. The methods do not allocate on the heap: the caller provides memory for one bit per record.
/// </summary>
/// <example>
/// <code>
/// Span&lt;ulong&gt; memory = stackalloc ulong[Helsinki2018.Entries.BitmapLength()];
/// Span&lt;Entry&gt; newest = stackalloc Entry[10];
/// int count = Helsinki2018.Entries.SearchSorted(
///     "nuclear arms", Helsinki2018.Entries.All, SortDirection.Descending, offset: 0, newest, memory, out int total);
/// </code>
/// </example>
public static class TableSortedSearch
{
    /// <summary>Finds the records of a set that match a query, in the order of the table or from its end.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may match.</param>
    /// <param name="direction">The direction: for a table in the order of time, descending is newest first.</param>
    /// <param name="offset">The number of matching records to skip. Any number is skipped in the same time.</param>
    /// <param name="records">Receives the records after those, up to its length.</param>
    /// <param name="memory">
    /// Memory for one bit per record, at least <see cref="TableMatches.BitmapLength{T}(Table{T})"/> numbers. It is
    /// overwritten.
    /// </param>
    /// <param name="total">The number of matching records.</param>
    /// <returns>The number of records written.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="memory"/> is too short.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static int SearchSorted<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        SortDirection direction,
        int offset,
        Span<T> records,
        Span<ulong> memory,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        MatchedSet<T> matches = table.SearchAll(query, among, memory);
        total = matches.Count;
        return direction == SortDirection.Ascending
            ? MatchedRows.CopyForwards(matches.Words, offset, records)
            : MatchedRows.CopyBackwards(matches.Words, offset, records);
    }

    /// <summary>
    /// Finds the records of a set that match a query, in the order of a field or of any other key. Records with equal
    /// keys are in table order. Null comes before every value in ascending order, and texts are compared by their
    /// UTF-16.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <typeparam name="TKey">The type of the key, which must be comparable.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may match.</param>
    /// <param name="key">
    /// Returns the key of a record, such as <c>static entry => entry.Position</c>. It is called several times for a
    /// record. A static lambda allocates nothing.
    /// </param>
    /// <param name="direction">The direction of the order.</param>
    /// <param name="offset">
    /// The number of matching records to skip. Only the first <see cref="TableSearchPages.MaxDepth"/> records in the
    /// order can be read.
    /// </param>
    /// <param name="records">Receives the records after those, up to its length.</param>
    /// <param name="memory">
    /// Memory for one bit per record, at least <see cref="TableMatches.BitmapLength{T}(Table{T})"/> numbers. It is
    /// overwritten.
    /// </param>
    /// <param name="total">The number of matching records.</param>
    /// <returns>The number of records written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="memory"/> is too short.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    /// <remarks>
    /// Takes the time of a search plus <c>m * log(n)</c> comparisons for <c>m</c> matches and a page that ends with the
    /// <c>n</c>th record.
    /// </remarks>
    [SkipLocalsInit]
    public static int SearchSorted<T, TKey>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped in RecordSet<T> among,
        Func<T, TKey> key,
        SortDirection direction,
        int offset,
        Span<T> records,
        Span<ulong> memory,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        MatchedSet<T> matches = table.SearchAll(query, among, memory);
        total = matches.Count;
        Span<int> first = stackalloc int[TableSearchPages.DepthOf(offset, records.Length, matches.Count)];
        var sorted = new SortedRows<T, TKey>(first, key, direction);
        foreach (T record in matches)
            sorted.Offer(record.Ordinal + TableLayout.FirstRow);
        int count = 0;
        foreach (int row in sorted.Sort()[Math.Min(offset, first.Length)..])
            records[count++] = T.FromRow(row);
        return count;
    }
}
