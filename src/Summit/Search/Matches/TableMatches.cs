using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Search;

namespace Summit;

/// <summary>
/// Finds all records that match a query, whatever they score, so that facets are counted over the whole result and not over its
/// best hits. Nothing is allocated: the caller brings a bit for each record.
/// </summary>
/// <example>
/// <code>
/// MatchedSet&lt;Entry&gt; matches = Helsinki2018.Entries.SearchAll("nuclear arms", stackalloc ulong[Helsinki2018.Entries.BitmapLength()]);
/// Span&lt;FacetCount&lt;Speaker&gt;&gt; top = stackalloc FacetCount&lt;Speaker&gt;[5];
/// int count = Speaker.TopByEntries(matches, top);
/// </code>
/// </example>
public static class TableMatches
{
    /// <summary>The numbers that a bit for each record takes, in whole blocks of 512 bits.</summary>
    public static int BitmapLength<T>(this Table<T> table)
        where T : struct, IRecord<T> => SetLayout.BitmapWords(table.Count + TableLayout.FirstRow);

    /// <summary>Finds all records that match.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="memory">Takes a bit for each record: <see cref="BitmapLength{T}(Table{T})"/> numbers. What was in it is lost.</param>
    /// <returns>The records, as a view of the memory.</returns>
    /// <exception cref="ArgumentException">There is less memory.</exception>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    public static MatchedSet<T> SearchAll<T>(this Table<T> table, scoped SearchQuery query, Span<ulong> memory)
        where T : struct, ISearchableRecord<T> => table.SearchAll(query, table.All, memory);

    /// <summary>Finds all of some records that match.</summary>
    /// <inheritdoc cref="SearchAll{T}(Table{T}, SearchQuery, Span{ulong})"/>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="among">The records that may match.</param>
    /// <param name="memory">Takes a bit for each record: <see cref="BitmapLength{T}(Table{T})"/> numbers. What was in it is lost.</param>
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
        int length = table.BitmapLength();
        if (memory.Length < length)
            throw new ArgumentException(
                $"A bit for each of {table.Count} records takes {length} numbers, and there are {memory.Length}.",
                nameof(memory)
            );
        memory = memory[..length];
        memory.Clear();
        Span<byte> text = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolved = new ResolvedQuery<T>(query, text, nodes, terms);
        fixed (ulong* words = memory)
            return new MatchedSet<T>(memory, QueryExecution.RunAll(resolved, among, words));
    }

    /// <summary>Finds the fields of a record in which a query matches, such as those of a hit.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="record">The record.</param>
    /// <returns>The fields; none if the record does not match, or is the null record.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
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
        return new MatchedFields<T>(
            FieldMatcher.FieldsOf(
                new RecordProbe<T>(resolved, record.Ordinal + TableLayout.FirstRow, cursors, postings)
            )
        );
    }
}
