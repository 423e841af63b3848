using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Search;
using Summit.Text;

namespace Summit;

/// <summary>
/// Searches with queries built by a <see cref="QueryBuilder"/> or written as text, and describes how a query is
/// interpreted. No query causes an error, and the methods do not allocate on the heap.
/// </summary>
public static class TableQueries
{
    /// <summary>Searches the table for the records that match a query best.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="hits">Receives the best hits, best first, up to its length.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static int Search<T>(this Table<T> table, scoped SearchQuery query, Span<SearchHit<T>> hits)
        where T : struct, ISearchableRecord<T>
    {
        var filter = new RowFilter(T.TableCount + TableLayout.FirstRow);
        return Run(query, ref filter, hits, countsAll: false, out _);
    }

    /// <summary>Searches a set of records for those that match a query best, and counts all matches.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query: text in UTF-8 or UTF-16, or the result of a <see cref="QueryBuilder"/>.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="hits">Receives the best hits, best first, up to its length.</param>
    /// <param name="total">The number of matching records.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
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
    /// Describes how a query is interpreted. Parts are listed in the order in which they are written, a group before
    /// its parts.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="parts">Receives the parts, up to its length. A query has at most 128 parts.</param>
    /// <param name="isTruncated">
    /// Whether some of the query was left out, because it exceeds a limit of <see cref="TableSearch"/>.
    /// </param>
    /// <returns>The number of parts written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
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
        // One node more than a search executes shows whether the query has too many parts.
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes + 1];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolved = new ResolvedQuery<T>(query, memory, nodes, terms);

        isTruncated = query.IsTooLong || resolved.Nodes.Length > QueryParser.MaxNodes;
        foreach (ref readonly QueryNode node in resolved.Nodes)
            isTruncated |= node.IsTruncated;
        int count = Math.Min(Math.Min(resolved.Nodes.Length, QueryParser.MaxNodes), parts.Length);
        for (int i = 0; i < count; i++)
            parts[i] = Describe(resolved, resolved.Nodes[i]);
        return count;
    }

    private static QueryPart Describe<T>(in ResolvedQuery<T> query, in QueryNode node)
        where T : struct, ISearchableRecord<T>
    {
        bool isExpanded = node.EndsWithPrefix || node.Kind is QueryKind.Prefix or QueryKind.Fuzzy;
        int expansions = node.Kind == QueryKind.Phrase ? node.AlternativeCount : node.TermCount;
        bool isKnown = node.Compound is CompoundReading.Also or CompoundReading.Only || IsKnownPhrase(node);
        int unknown =
            isKnown || node.Kind is QueryKind.Group or QueryKind.Prefix or QueryKind.Fuzzy
                ? 0
                : CountUnknown(query, node);
        return new QueryPart(
            node.Kind,
            node.Occur,
            node.TextStart..(node.TextStart + node.TextLength),
            FieldName(node),
            node.Field,
            node.Kind == QueryKind.Group ? 0 : node.Number,
            node.PartCount,
            node.TermCount,
            unknown > 0 || (isExpanded && expansions == 0 && !node.IsTruncated),
            node.IsTruncated,
            node.EndsWithPrefix
        );
    }

    /// <summary>
    /// Returns whether each word of a phrase is in a record. A word that was divided into two words is such a phrase.
    /// </summary>
    private static bool IsKnownPhrase(in QueryNode node) =>
        node.Kind == QueryKind.Phrase && node.TermCount > 0 && !node.HasMissingTerm && !node.IsTruncated;

    private static Range FieldName(in QueryNode node)
    {
        // If no field has the name, the name is part of the text of the word.
        bool isInText = node.TextStart == node.FieldStart;
        return node.FieldLength == 0 || isInText ? default : node.FieldStart..(node.FieldStart + node.FieldLength);
    }

    private static int CountUnknown<T>(in ResolvedQuery<T> query, in QueryNode node)
        where T : struct, ISearchableRecord<T>
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(query.TextOf(node), query.Index.Counts.Language, buffer);
        int unknown = 0;
        TermKind kinds = TermResolver<T>.KindsOf(node);
        while (reader.MoveNext(kinds))
        {
            bool isPrefix = node.EndsWithPrefix && QueryNodes.IsLastWord(query.TextOf(node), reader.End);
            unknown += !isPrefix && !query.Resolver.IsKnown(query.TextOf(node), ref reader) ? 1 : 0;
        }

        return unknown;
    }
}
