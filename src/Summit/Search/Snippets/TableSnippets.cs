using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Search;

namespace Summit;

/// <summary>
/// Shows where texts match a query. Words match by stem, prefix or edit distance, as the query specifies, and phrases
/// match where their words follow each other. Texts are in UTF-8 or UTF-16 and need not be in the index. No query or
/// text causes an error, and the methods do not allocate on the heap. The time is linear in the length of the text.
/// <para>For a web page, use <see cref="SnippetFormat.Html"/>: the other formats do not escape the text.</para>
/// </summary>
public static partial class TableSnippets
{
    /// <summary>Finds the matches of a query in a text.</summary>
    /// <typeparam name="T">The record type. Its index defines the language of the text.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query. Excluded parts and the limitation of parts to fields are ignored.</param>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="found">
    /// Receives the first matches, in ascending order and without overlaps, up to its length. If there are more
    /// matches, <see cref="Highlight.Parts"/> of the last one written may be incomplete.
    /// </param>
    /// <returns>The number of matches written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    [SkipLocalsInit]
    public static int FindHighlights<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<byte> text,
        Span<Highlight> found
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> memory = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolved = new ResolvedQuery<T>(query, memory, nodes, terms);
        return Find(resolved, text, found);
    }

    /// <summary>
    /// Finds the passage of a text that matches a query best. It is the passage with the highest sum of rarities over
    /// the parts of the query that it matches; with equal sums, the one with most matches, then the first one.
    /// </summary>
    /// <typeparam name="T">
    /// The record type. Its index defines the language of the text and the rarity of words.
    /// </typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query. Excluded parts and the limitation of parts to fields are ignored.</param>
    /// <param name="text">The text, in UTF-8. Its first 128 matches are considered.</param>
    /// <param name="maxLength">The maximum number of bytes of the passage.</param>
    /// <returns>
    /// The passage. Use <see cref="Passage.OrBetter"/> to choose between the passages of several texts.
    /// </returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    [SkipLocalsInit]
    public static Passage FindPassage<T>(
        this Table<T> table,
        scoped SearchQuery query,
        ReadOnlySpan<byte> text,
        int maxLength = 160
    )
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> memory = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolved = new ResolvedQuery<T>(query, memory, nodes, terms);
        Span<Highlight> found = stackalloc Highlight[PassageFinder.MaxHighlights];
        Span<float> rarities = stackalloc float[QueryParser.MaxNodes];
        FillRarities(resolved, rarities);
        return PassageFinder.Find(text, found[..Find(resolved, text, found)], rarities, maxLength);
    }

    /// <summary>Writes the passage of a text that matches a query best in UTF-8, with marks around matches.</summary>
    /// <typeparam name="T">
    /// The record type. Its index defines the language of the text and the rarity of words.
    /// </typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="text">The text, in UTF-8. Its first 128 matches are considered.</param>
    /// <param name="destination">
    /// Receives the snippet. If it is too short, the snippet ends early, but never inside a character or a mark.
    /// </param>
    /// <param name="format">The maximum length and the marks.</param>
    /// <returns>The number of bytes written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static int WriteSnippet<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<byte> text,
        Span<byte> destination,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T>
    {
        var target = new Utf8Target(destination);
        WriteBest<T, Utf8Target>(query, text, ref target, format);
        return target.Length;
    }

    /// <summary>Writes the passage of a text that matches a query best in UTF-16, with marks around matches.</summary>
    /// <inheritdoc cref="WriteSnippet{T}(Table{T}, SearchQuery, ReadOnlySpan{byte}, Span{byte}, SnippetFormat)"/>
    /// <returns>The number of characters written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static int WriteSnippet<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<byte> text,
        Span<char> destination,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T>
    {
        var target = new Utf16Target(destination);
        WriteBest<T, Utf16Target>(query, text, ref target, format);
        return target.Length;
    }

    /// <summary>Writes a passage in UTF-8, with marks around the matches of a query.</summary>
    /// <typeparam name="T">The record type. Its index defines the language of the text.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="passage">The passage. The first 128 matches of its text are marked.</param>
    /// <param name="destination">
    /// Receives the snippet. If it is too short, the snippet ends early, but never inside a character or a mark.
    /// </param>
    /// <param name="format">The marks. The maximum length is ignored.</param>
    /// <returns>The number of bytes written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static int WriteSnippet<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped Passage passage,
        Span<byte> destination,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T>
    {
        var target = new Utf8Target(destination);
        Write<T, Utf8Target>(query, passage, ref target, format);
        return target.Length;
    }

    /// <summary>Writes a passage in UTF-16, with marks around the matches of a query.</summary>
    /// <inheritdoc cref="WriteSnippet{T}(Table{T}, SearchQuery, Passage, Span{byte}, SnippetFormat)"/>
    /// <returns>The number of characters written.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
    public static int WriteSnippet<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped Passage passage,
        Span<char> destination,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T>
    {
        var target = new Utf16Target(destination);
        Write<T, Utf16Target>(query, passage, ref target, format);
        return target.Length;
    }

    /// <summary>Writes the best passage of a text to a target.</summary>
    [SkipLocalsInit]
    internal static void WriteBest<T, TTarget>(
        scoped SearchQuery query,
        scoped ReadOnlySpan<byte> text,
        scoped ref TTarget target,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T>
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> memory = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolved = new ResolvedQuery<T>(query, memory, nodes, terms);
        Span<Highlight> highlightBuffer = stackalloc Highlight[PassageFinder.MaxHighlights];
        ReadOnlySpan<Highlight> found = highlightBuffer[..Find(resolved, text, highlightBuffer)];
        Span<float> rarities = stackalloc float[QueryParser.MaxNodes];
        FillRarities(resolved, rarities);
        SnippetWriter.Write(ref target, format, PassageFinder.Find(text, found, rarities, format.MaxLength), found);
    }

    [SkipLocalsInit]
    private static void Write<T, TTarget>(
        scoped SearchQuery query,
        scoped Passage passage,
        scoped ref TTarget target,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T>
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> memory = stackalloc byte[QueryParser.MaxBytes];
        Span<QueryNode> nodes = stackalloc QueryNode[QueryParser.MaxNodes];
        Span<QueryTerm> terms = stackalloc QueryTerm[TermResolver<T>.MaxTerms];
        var resolved = new ResolvedQuery<T>(query, memory, nodes, terms);
        Span<Highlight> found = stackalloc Highlight[PassageFinder.MaxHighlights];
        int count = Find(resolved, passage.Source, found);
        SnippetWriter.Write(ref target, format, passage, found[..count]);
    }

    [SkipLocalsInit]
    private static int Find<T>(
        scoped in ResolvedQuery<T> query,
        scoped ReadOnlySpan<byte> text,
        scoped Span<Highlight> found
    )
        where T : struct, ISearchableRecord<T>
    {
        Span<TextSlot> slots = stackalloc TextSlot[TextMatcher.MaxSlots];
        Span<byte> spellings = stackalloc byte[TextMatcher.SpellingBytes];
        Span<ulong> letterMasks = stackalloc ulong[256];
        int count = Find(query, text, false, slots, spellings, letterMasks, found, out bool isWithoutFunctionWords);
        return count == 0 && isWithoutFunctionWords
            ? Find(query, text, true, slots, spellings, letterMasks, found, out _)
            : count;
    }

    /// <summary>
    /// Finds the matches of the first words of a query, up to the number that a matcher compares at once. If the text has
    /// no such word, finds the matches of the next words. Function words are marked only in a text without other matches.
    /// </summary>
    private static int Find<T>(
        scoped in ResolvedQuery<T> query,
        scoped ReadOnlySpan<byte> text,
        bool withFunctionWords,
        scoped Span<TextSlot> slots,
        scoped Span<byte> spellings,
        scoped Span<ulong> letterMasks,
        scoped Span<Highlight> found,
        out bool isWithoutFunctionWords
    )
        where T : struct, ISearchableRecord<T>
    {
        isWithoutFunctionWords = false;
        (int Part, int Byte) next = default;
        bool isLast = false;
        int count = 0;
        while (count == 0 && !isLast)
        {
            var matcher = new TextMatcher(
                query.Text,
                query.Nodes,
                query.Terms,
                query.Index,
                T.SearchSynonyms,
                next,
                withFunctionWords,
                slots,
                spellings,
                letterMasks
            );
            count = matcher.Find(text, found);
            next = matcher.Next;
            isLast = matcher.IsLast;
            isWithoutFunctionWords |= matcher.IsWithoutFunctionWords;
        }

        return count;
    }

    /// <summary>
    /// Fills the rarity of each part of a query: the rarity of its rarest word, or that of a word in no record if the
    /// part has no terms.
    /// </summary>
    private static void FillRarities<T>(scoped in ResolvedQuery<T> query, scoped Span<float> rarities)
        where T : struct, ISearchableRecord<T>
    {
        for (int node = 0; node < query.Nodes.Length; node++)
        {
            float rarity = 0;
            foreach (ref readonly QueryTerm term in query.TermsOf(query.Nodes[node]))
                rarity = Math.Max(rarity, term.Weight);
            rarities[node] = rarity > 0 ? rarity : (float)Bm25.Rarity(0, query.Index.Counts.Records);
        }
    }
}
