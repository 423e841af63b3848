using System.Runtime.CompilerServices;
using Summit.Search;

namespace Summit;

/// <summary>
/// Snippets, completions and corrections as methods that return a new array or string. On a hot path, use the methods
/// that write to a span.
/// </summary>
public static class AllocatingText
{
    private const int MinQueryLength = 16;

    /// <summary>
    /// Returns the passage of a text that matches a query best, with marks around matches. Allocates the string; see
    /// <see cref="TableSnippets"/>.
    /// </summary>
    /// <typeparam name="T">
    /// The record type. Its index defines the language of the text and the rarity of words.
    /// </typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="text">The text, in UTF-8. Its first 128 matches are considered.</param>
    /// <param name="format">
    /// The maximum length and the marks. For a web page, use <see cref="SnippetFormat.Html"/>.
    /// </param>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// string html = Helsinki2018.Entries.SnippetToString("syria", entry.Summary, SnippetFormat.Html);
    /// </code>
    /// </example>
    public static string SnippetToString<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<byte> text,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T>
    {
        var target = new StringTarget();
        try
        {
            TableSnippets.WriteBest<T, StringTarget>(query, text, ref target, format);
            return target.ToString();
        }
        finally
        {
            target.Dispose();
        }
    }

    /// <summary>
    /// Returns the passage of a text in UTF-16, such as a <see cref="string"/>, that matches a query best.
    /// </summary>
    /// <inheritdoc cref="SnippetToString{T}(Table{T}, SearchQuery, ReadOnlySpan{byte}, SnippetFormat)"/>
    [SkipLocalsInit]
    public static string SnippetToString<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<char> text,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        using var utf8 = new Utf8Text(text, stackalloc byte[Utf8Text.UsualBytes]);
        return table.SnippetToString(query, utf8.Bytes, format);
    }

    /// <summary>
    /// Returns the completions of the last word of a typed text, best first. Allocates the array; see
    /// <see cref="TableCompletion"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="typed">The typed text.</param>
    /// <param name="count">The maximum number of completions; there are at most 64.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static Completion<T>[] CompleteToArray<T>(this Table<T> table, ReadOnlySpan<char> typed, int count = 10)
        where T : struct, ISearchableRecord<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var completions = new Completion<T>[Math.Min(count, CompletionTree.MaxCompletions)];
        return completions[..table.Complete(typed, completions)];
    }

    /// <inheritdoc cref="CompleteToArray{T}(Table{T}, ReadOnlySpan{char}, int)"/>
    public static Completion<T>[] CompleteToArray<T>(this Table<T> table, ReadOnlySpan<byte> typed, int count = 10)
        where T : struct, ISearchableRecord<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var completions = new Completion<T>[Math.Min(count, CompletionTree.MaxCompletions)];
        return completions[..table.Complete(typed, completions)];
    }

    /// <summary>
    /// Returns a query with corrections for words that no record has, or null if there is nothing to correct. Allocates
    /// the string; see <see cref="TableCorrection"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static string? CorrectToString<T>(this Table<T> table, ReadOnlySpan<char> query)
        where T : struct, ISearchableRecord<T>
    {
        // A correction adds a space or up to two letters to a word.
        var corrected = new char[4 * Math.Clamp(query.Length, MinQueryLength, TableSearch.MaxQueryBytes)];
        return table.TryCorrect(query, corrected, out int length) ? new string(corrected, 0, length) : null;
    }

    /// <summary>
    /// Returns the matches of a query in a text, in ascending order. Allocates the array; see
    /// <see cref="TableSnippets"/>.
    /// </summary>
    /// <typeparam name="T">The record type. Its index defines the language of the text.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query. Excluded parts and the limitation of parts to fields are ignored.</param>
    /// <param name="text">The text, in UTF-16. Its first 128 matches are found.</param>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static Highlight[] FindHighlightsToArray<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<char> text
    )
        where T : struct, ISearchableRecord<T>
    {
        var found = new Highlight[Math.Min(text.Length, PassageFinder.MaxHighlights)];
        return found[..table.FindHighlights(query, text, found)];
    }

    /// <summary>
    /// Returns how a query is interpreted, part by part. Allocates the array; see
    /// <see cref="TableQueries.DescribeQuery"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="isTruncated">
    /// Whether some of the query was ignored, because it is too long or has too many parts or terms.
    /// </param>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static QueryPart[] DescribeQueryToArray<T>(
        this Table<T> table,
        scoped SearchQuery query,
        out bool isTruncated
    )
        where T : struct, ISearchableRecord<T>
    {
        var parts = new QueryPart[QueryParser.MaxNodes];
        return parts[..table.DescribeQuery(query, parts, out isTruncated)];
    }

    /// <summary>
    /// Returns the contribution of each term of a query to the score of a record, in the order of the query. Allocates
    /// the array; see <see cref="TableExplanation"/>.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="record">The record.</param>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static TermContribution<T>[] ExplainToArray<T>(this Table<T> table, scoped SearchQuery query, T record)
        where T : struct, ISearchableRecord<T>
    {
        var contributions = new TermContribution<T>[TermResolver<T>.MaxTerms];
        return contributions[..table.Explain(query, record, contributions)];
    }
}
