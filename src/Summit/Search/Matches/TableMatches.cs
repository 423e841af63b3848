using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Search;
using Summit.Sets;

namespace Summit;

/// <summary>
/// Finds all records that match a query, whatever their score, and the fields in which a record matches. Use it to
/// count facets over the whole result and not only over the best hits. Nothing is allocated on the heap: the caller
/// provides memory for one bit per record.
/// </summary>
/// <example>
/// <code>
/// Span&lt;ulong&gt; memory = stackalloc ulong[Helsinki2018.Entries.BitmapLength()];
/// MatchedSet&lt;Entry&gt; matches = Helsinki2018.Entries.SearchAll("nuclear arms", memory);
/// Span&lt;FacetCount&lt;Speaker&gt;&gt; top = stackalloc FacetCount&lt;Speaker&gt;[5];
/// int count = Speaker.TopByEntries(matches, top);
/// </code>
/// </example>
public static class TableMatches
{
    /// <summary>
    /// Returns the number of 64-bit numbers that hold one bit per record, rounded up to whole blocks of 512 bits.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <returns>The number of 64-bit numbers.</returns>
    public static int BitmapLength<T>(this Table<T> table)
        where T : struct, IRecord<T> => SetLayout.BitmapWords(table.Count + TableLayout.FirstRow);

    /// <summary>Finds all records that match a query.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="memory">
    /// Memory for one bit per record, at least <see cref="BitmapLength{T}(Table{T})"/> numbers. It is overwritten.
    /// </param>
    /// <returns>The matching records, as a view of <paramref name="memory"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="memory"/> is too short.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static MatchedSet<T> SearchAll<T>(this Table<T> table, scoped SearchQuery query, Span<ulong> memory)
        where T : struct, ISearchableRecord<T> => table.SearchAll(query, table.All, memory);

    /// <summary>Finds all records of a set that match a query.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may match.</param>
    /// <param name="memory">
    /// Memory for one bit per record, at least <see cref="BitmapLength{T}(Table{T})"/> numbers. It is overwritten.
    /// </param>
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
        Span<ulong> memory
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        memory = MatchedRows.Bitmap<T>(memory);
        memory.Clear();
        Span<byte> text = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolved = new ResolvedQuery<T>(query, text, nodes, terms);
        fixed (ulong* words = memory)
            return new MatchedSet<T>(memory, QueryExecution.RunAll(resolved, among, words));
    }

    /// <summary>Finds the fields of a record, such as a hit, in which a query matches.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="record">The record.</param>
    /// <returns>The fields; empty if the record does not match or is the null record.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    [SkipLocalsInit]
    public static MatchedFields<T> FindMatchedFields<T>(this Table<T> table, scoped SearchQuery query, T record)
        where T : struct, ISearchableRecord<T>
    {
        if ((uint)record.Ordinal >= (uint)T.TableCount)
            return default;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> text = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolved = new ResolvedQuery<T>(query, text, nodes, terms);
        Span<TermCursor> cursors = stackalloc TermCursor[resolved.Terms.Length];
        Span<int> postings = stackalloc int[resolved.Terms.Length];
        Span<PositionList> positions = stackalloc PositionList[resolved.Terms.Length];
        return new MatchedFields<T>(
            FieldMatcher.FieldsOf(
                new RecordProbe<T>(resolved, record.Ordinal + TableLayout.FirstRow, cursors, postings, positions)
            )
        );
    }
}
