using System.Runtime.CompilerServices;
using System.Text;
using Summit.Search;

namespace Summit;

/// <content>
/// The same for texts in UTF-16, such as a <see cref="string"/>. A text is converted to UTF-8 first; a long one in a
/// buffer of the shared array pool.
/// </content>
public static partial class TableSnippets
{
    /// <summary>Finds the matches of a query in a text in UTF-16.</summary>
    /// <typeparam name="T">The record type. Its index defines the language of the text.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query. Excluded parts and the limitation of parts to fields are ignored.</param>
    /// <param name="text">The text, in UTF-16.</param>
    /// <param name="found">
    /// Receives the first matches, in ascending order and without overlaps, up to its length. Their positions are in
    /// characters of UTF-16.
    /// </param>
    /// <returns>The number of matches written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    [SkipLocalsInit]
    public static int FindHighlights<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<char> text,
        Span<Highlight> found
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        using var utf8 = new Utf8Text(text, stackalloc byte[Utf8Text.UsualBytes]);
        int count = table.FindHighlights(query, utf8.Bytes, found);
        (int bytes, int characters) = (0, 0);
        foreach (ref Highlight highlight in found[..count])
        {
            int start = characters + Encoding.UTF8.GetCharCount(utf8.Bytes[bytes..highlight.Start]);
            int length = Encoding.UTF8.GetCharCount(utf8.Bytes[highlight.Start..highlight.End]);
            (bytes, characters) = (highlight.End, start + length);
            highlight = highlight with { Start = start, Length = length };
        }

        return count;
    }

    /// <summary>
    /// Writes the passage of a text in UTF-16 that matches a query best in UTF-16, with marks around matches.
    /// </summary>
    /// <typeparam name="T">
    /// The record type. Its index defines the language of the text and the rarity of words.
    /// </typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="text">The text, in UTF-16. Its first 128 matches are considered.</param>
    /// <param name="destination">
    /// Receives the snippet. If it is too short, the snippet ends early, but never inside a character or a mark.
    /// </param>
    /// <param name="format">The maximum length, in bytes of UTF-8, and the marks.</param>
    /// <returns>The number of characters written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    [SkipLocalsInit]
    public static int WriteSnippet<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<char> text,
        Span<char> destination,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        using var utf8 = new Utf8Text(text, stackalloc byte[Utf8Text.UsualBytes]);
        return table.WriteSnippet(query, utf8.Bytes, destination, format);
    }

    /// <summary>
    /// Writes the passage of a text in UTF-16 that matches a query best in UTF-8, with marks around matches.
    /// </summary>
    /// <inheritdoc cref="WriteSnippet{T}(Table{T}, SearchQuery, ReadOnlySpan{char}, Span{char}, SnippetFormat)"/>
    /// <returns>The number of bytes written.</returns>
    [SkipLocalsInit]
    public static int WriteSnippet<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<char> text,
        Span<byte> destination,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        using var utf8 = new Utf8Text(text, stackalloc byte[Utf8Text.UsualBytes]);
        return table.WriteSnippet(query, utf8.Bytes, destination, format);
    }
}
