using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Search;
using Summit.Text;

namespace Summit;

/// <summary>
/// Searches with queries that programs put together, and reports how a query is understood. No query throws or allocates.
/// </summary>
public static class TableQueries
{
    /// <summary>Searches the table with a query of any kind.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="hits">Takes the best hits, up to its length.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    public static int Search<T>(this Table<T> table, scoped SearchQuery query, Span<SearchHit<T>> hits)
        where T : struct, ISearchableRecord<T>
    {
        var filter = new RowFilter(T.TableCount + TableLayout.FirstRow);
        return Run(query, ref filter, hits, countsAll: false, out _);
    }

    /// <summary>Searches some records of the table with a query of any kind.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="hits">Takes the best hits, up to its length.</param>
    /// <param name="total">The number of records that match.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    public static int Search<T>(
        this Table<T> table,
        scoped SearchQuery query,
        in RecordSet<T> among,
        Span<SearchHit<T>> hits,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        var filter = new RowFilter(among.Formula, T.TableCount + TableLayout.FirstRow);
        return Run(query, ref filter, hits, countsAll: true, out total);
    }

    [SkipLocalsInit]
    private static int Run<T>(
        scoped SearchQuery query,
        scoped ref RowFilter filter,
        Span<SearchHit<T>> hits,
        bool countsAll,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> memory = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        ReadOnlySpan<byte> text = query.Read(memory, nodes, out int count);
        return QueryExecution.Run(text, nodes[..count], ref filter, hits, countsAll, out total);
    }

    /// <summary>
    /// Reports how a query is understood, part by part in the order in which they are written, a group before its parts.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="parts">Takes the parts, up to its length; 128 are enough.</param>
    /// <param name="isTruncated">True if the query is longer than is read, or has more parts or terms.</param>
    /// <returns>The number of parts written.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    [SkipLocalsInit]
    public static int DescribeQuery<T>(
        this Table<T> table,
        scoped SearchQuery query,
        Span<QueryPart> parts,
        out bool isTruncated
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> memory = stackalloc byte[QueryParser.MaxBytes];
        // One node more than is executed, which shows whether the query has more parts.
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes + 1];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolved = new ResolvedQuery<T>(query, memory, nodes, terms);

        isTruncated =
            query.IsTooLong || resolved.Nodes.Length > QueryParser.MaxNodes || resolved.Terms.Length == terms.Length;
        int count = Math.Min(Math.Min(resolved.Nodes.Length, QueryParser.MaxNodes), parts.Length);
        for (int i = 0; i < count; i++)
            parts[i] = Describe(resolved, resolved.Nodes[i]);
        return count;
    }

    private static QueryPart Describe<T>(in ResolvedQuery<T> query, in QueryNode node)
        where T : struct, ISearchableRecord<T>
    {
        bool isExpanded = node.Kind is QueryKind.Prefix or QueryKind.Fuzzy;
        int unknown = node.Kind == QueryKind.Group || isExpanded ? 0 : CountUnknown(query, node);
        bool isFull =
            query.Terms.Length == TermResolver<T>.MaxTerms && node.FirstTerm + node.TermCount == query.Terms.Length;
        return new QueryPart(
            node.Kind,
            node.Occur,
            node.TextStart..(node.TextStart + node.TextLength),
            FieldName(query, node),
            node.Field,
            node.Kind == QueryKind.Group ? 0 : node.Number,
            node.PartCount,
            node.TermCount,
            unknown > 0 || (isExpanded && node.TermCount == 0 && !isFull),
            isFull || (isExpanded && node.TermCount == Expansions.Max)
        );
    }

    private static Range FieldName<T>(in ResolvedQuery<T> query, in QueryNode node)
        where T : struct, ISearchableRecord<T>
    {
        // A name that no field has belongs to the text of its word.
        bool isInText =
            node.Field < 0 && node.TextLength > node.FieldLength && query.TextOf(node)[node.FieldLength] == ':';
        if (node.FieldLength == 0 || isInText)
            return default;
        int lead = query.Text[node.TextStart - 1] == ':' ? ":".Length : QueryNodes.LeadOf(node.Kind);
        int start = node.TextStart - lead - node.FieldLength;
        return start..(start + node.FieldLength);
    }

    private static int CountUnknown<T>(in ResolvedQuery<T> query, in QueryNode node)
        where T : struct, ISearchableRecord<T>
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(query.TextOf(node), query.Index.Counts.Language, buffer);
        int unknown = 0;
        while (reader.MoveNext())
            unknown += query.Resolver.FindTerm(ref reader, out _) < 0 ? 1 : 0;
        return unknown;
    }
}
