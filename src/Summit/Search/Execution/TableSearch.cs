using System.Runtime.CompilerServices;
using System.Text.Unicode;
using Summit.Layout;
using Summit.Search;

namespace Summit;

/// <summary>
/// Full-text search. A query is text as people write it. It consists of words, any of which may match, and of the
/// operators <c>+must</c>, <c>-not</c>, <c>"a phrase"</c>, <c>prefix*</c>, <c>fuzzy~</c>, <c>fuzzy~2</c>,
/// <c>field:word</c>, <c>NEAR(two words, 5)</c>, parentheses, and <c>AND</c>, <c>OR</c> and <c>NOT</c> in capitals. The
/// last word of a phrase may be a prefix. The signs of all languages count, such as curly quotes. Hits are ranked by BM25F, best first; hits with equal
/// scores are in table order. No text is an invalid query, and the methods do not allocate on the heap. The work per
/// query is bounded: text after the first <see cref="MaxQueryBytes"/> bytes is not read, and parts and terms beyond
/// <see cref="MaxQueryParts"/>, <see cref="MaxQueryTerms"/> and <see cref="MaxWorkPerRecord"/> are left out, as if the
/// query did not have them. <see cref="TableQueries.DescribeQuery"/> reports what is left out. A part that is written
/// several times counts several times.
/// </summary>
/// <remarks>
/// A search keeps its working memory on the stack of the calling thread: up to 42 KB for a query of ten words, and
/// up to 107 KB for the longest query. A thread with the default stack size (1.5 MB) has plenty, and 192 KB are
/// enough. If a thread has less than 128 KB left, the methods of this class, and all other methods that read a query,
/// throw <see cref="InsufficientExecutionStackException"/> before they start.
/// </remarks>
public static class TableSearch
{
    /// <summary>The maximum number of UTF-8 bytes of a query that are read.</summary>
    public static int MaxQueryBytes => QueryParser.MaxBytes;

    /// <summary>The maximum number of parts of a query, groups included. Further parts are left out.</summary>
    public static int MaxQueryParts => QueryParser.MaxNodes;

    /// <summary>
    /// The maximum number of terms of a query: its words and the words to which its prefixes and fuzzy words expand.
    /// Further terms are left out.
    /// </summary>
    public static int MaxQueryTerms => QueryParser.MaxTerms;

    /// <summary>
    /// The maximum number of terms of a prefix or a fuzzy word. The terms in most records are kept, or the nearest.
    /// </summary>
    public static int MaxExpandedTerms => Expansions.Max;

    /// <summary>The maximum number of words of a phrase or a NEAR. Further words are left out.</summary>
    public static int MaxPhraseWords => QueryParser.MaxPhraseWords;

    /// <summary>
    /// The maximum work of a query for each record of the table, in additions of one word of one record to a score. The
    /// work is estimated from the number of records of each word. Parts and terms that exceed it are left out, and
    /// <see cref="QueryPart.IsTruncated"/> reports them.
    /// </summary>
    public static int MaxWorkPerRecord => QueryWork.PerRecord;

    /// <summary>
    /// Searches the table for the records that match a query best. Skips records that cannot be among the best hits,
    /// which makes it faster than the overload that counts all matches.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="hits">Receives the best hits, best first, up to its length.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    [SkipLocalsInit]
    public static int Search<T>(this Table<T> table, ReadOnlySpan<char> query, Span<SearchHit<T>> hits)
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> utf8 = stackalloc byte[QueryParser.MaxBytes];
        Utf8.FromUtf16(query, utf8, out _, out int length, replaceInvalidSequences: true);
        return table.Search(utf8[..length], hits);
    }

    /// <inheritdoc cref="Search{T}(Table{T}, ReadOnlySpan{char}, Span{SearchHit{T}})"/>
    [SkipLocalsInit]
    public static unsafe int Search<T>(this Table<T> table, ReadOnlySpan<byte> query, Span<SearchHit<T>> hits)
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        QueryNode* nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        int count = QueryParser.Parse(query, new Span<QueryNode>(nodes, QueryParser.MaxNodes));
        var filter = new RowFilter(T.TableCount + TableLayout.FirstRow);
        return QueryExecution.Run(query, new Span<QueryNode>(nodes, count), ref filter, hits, countsAll: false, out _);
    }

    /// <summary>Searches a set of records for those that match a query best, and counts all matches.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="hits">Receives the best hits, best first, up to its length.</param>
    /// <param name="total">The number of matching records.</param>
    /// <returns>The number of hits written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    [SkipLocalsInit]
    public static int Search<T>(
        this Table<T> table,
        ReadOnlySpan<char> query,
        in RecordSet<T> among,
        Span<SearchHit<T>> hits,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> utf8 = stackalloc byte[QueryParser.MaxBytes];
        Utf8.FromUtf16(query, utf8, out _, out int length, replaceInvalidSequences: true);
        return table.Search(utf8[..length], among, hits, out total);
    }

    /// <inheritdoc cref="Search{T}(Table{T}, ReadOnlySpan{char}, in RecordSet{T}, Span{SearchHit{T}}, out int)"/>
    [SkipLocalsInit]
    public static unsafe int Search<T>(
        this Table<T> table,
        ReadOnlySpan<byte> query,
        in RecordSet<T> among,
        Span<SearchHit<T>> hits,
        out int total
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        QueryNode* nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        int count = QueryParser.Parse(query, new Span<QueryNode>(nodes, QueryParser.MaxNodes));
        var filter = new RowFilter(among.Formula, T.TableCount + TableLayout.FirstRow);
        return QueryExecution.Run(
            query,
            new Span<QueryNode>(nodes, count),
            ref filter,
            hits,
            countsAll: true,
            out total
        );
    }
}
