using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using Summit.Search;

namespace Summit;

/// <summary>Suggests another spelling of a query with words that no record has. Nothing throws or allocates.</summary>
public static class TableCorrection
{
    /// <summary>
    /// Writes a query with those of its words that no record has replaced: by the word one edit away that the most records have, or else by
    /// the two words that they are without a blank, or else by the nearest word two edits away; and two words that are one word without
    /// the blank are joined. All else of the query stays, and so do what must not be there, <c>prefix*</c> and <c>fuzzy~</c>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query, as <see cref="TableSearch"/> reads it. Its first 64 words are considered.</param>
    /// <param name="corrected">Takes the other query.</param>
    /// <param name="length">How many bytes were written.</param>
    /// <returns>False where nothing is better, or what is does not fit; <paramref name="corrected"/> may have been written to.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    /// <remarks>The time taken is linear in the words of the index, for each word that no record has.</remarks>
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

    /// <inheritdoc cref="TryCorrect{T}(Table{T}, ReadOnlySpan{byte}, Span{byte}, out int)"/>
    /// <param name="table">The table.</param>
    /// <param name="query">The query, as <see cref="TableSearch"/> reads it; a longer one than that reads is cut.</param>
    /// <param name="corrected">Takes the other query.</param>
    /// <param name="length">How many characters were written.</param>
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
