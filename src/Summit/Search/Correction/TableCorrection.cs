using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using Summit.Search;

namespace Summit;

/// <summary>
/// Suggests a correction for a query with words that no record has. No query causes an error, and the methods do not
/// allocate on the heap.
/// </summary>
public static class TableCorrection
{
    /// <summary>
    /// Writes a query with corrections for words that no record has. A word is replaced by a word with one edit,
    /// divided into two words, or replaced by a word with two edits, in this order; of several near words, the one in
    /// most records is used. Two words that are one word of the index without the space are joined. A name before a
    /// colon that no searched field has is replaced by the name of a field with one edit, or two; a swap of two letters
    /// is one edit. The rest of the query is copied, including the words of excluded parts, <c>prefix*</c> and
    /// <c>fuzzy~</c>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">
    /// The query, in the syntax of <see cref="TableSearch"/>. Its first 64 words are considered.
    /// </param>
    /// <param name="corrected">
    /// Receives the corrected query. May be overwritten even if the method returns false.
    /// </param>
    /// <param name="length">The number of bytes written; 0 if the method returns false.</param>
    /// <returns>
    /// True if the query was corrected. False if there is nothing to correct, or the corrected query does not fit.
    /// </returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    /// <remarks>The time is linear in the number of words in the index, for each word that no record has.</remarks>
    [SkipLocalsInit]
    public static bool TryCorrect<T>(
        this Table<T> table,
        ReadOnlySpan<byte> query,
        Span<byte> corrected,
        out int length
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolved = new ResolvedQuery<T>(query, default, nodes, terms);
        return new QueryCorrector<T>(resolved, query, corrected).TryWrite(out length);
    }

    /// <summary>
    /// Writes a query with corrections for words that no record has, like
    /// <see cref="TryCorrect{T}(Table{T}, ReadOnlySpan{byte}, Span{byte}, out int)"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">
    /// The query, in the syntax of <see cref="TableSearch"/>. Text beyond <see cref="TableSearch.MaxQueryBytes"/> bytes
    /// of UTF-8 is dropped.
    /// </param>
    /// <param name="corrected">
    /// Receives the corrected query. May be overwritten even if the method returns false.
    /// </param>
    /// <param name="length">The number of characters written; 0 if the method returns false.</param>
    /// <returns>
    /// True if the query was corrected. False if there is nothing to correct, or the corrected query does not fit.
    /// </returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    /// <remarks>The time is linear in the number of words in the index, for each word that no record has.</remarks>
    [SkipLocalsInit]
    public static bool TryCorrect<T>(
        this Table<T> table,
        ReadOnlySpan<char> query,
        Span<char> corrected,
        out int length
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> utf8 = stackalloc byte[QueryParser.MaxBytes];
        Span<byte> other = stackalloc byte[QueryParser.MaxBytes * 4];
        Utf8.FromUtf16(query, utf8, out _, out int utf8Length, replaceInvalidSequences: true);
        length = 0;
        if (!table.TryCorrect(utf8[..utf8Length], other, out int otherLength))
            return false;
        bool fits = Utf8.ToUtf16(other[..otherLength], corrected, out _, out int written) == OperationStatus.Done;
        length = fits ? written : 0;
        return fits;
    }
}
