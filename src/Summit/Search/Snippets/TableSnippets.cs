using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Search;

namespace Summit;

/// <summary>
/// Shows where texts match a query: words by stem, by their beginning or by their edits, as the query asks, and phrases where their words
/// stand together. Texts are UTF-8 and need not be in the index. No query or text throws, nothing is allocated, and the time taken is
/// linear in the text.
/// </summary>
public static class TableSnippets
{
    /// <summary>Finds what of a text matches a query.</summary>
    /// <typeparam name="T">The record type, whose index has the language of the text.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query; what must not be there is not looked for, and fields are not told apart.</param>
    /// <param name="text">The text.</param>
    /// <param name="found">Takes the first matches in the order of the text, as many as there is room for. None overlaps another; the last
    /// one, where there are more, tells the parts of those words only that there was room for.</param>
    /// <returns>The number of matches written.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
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

    /// <summary>Finds the best passage of a text for a query: the one whose parts of it are rarest in sum, then the most matches;
    /// of equal ones, the first.</summary>
    /// <typeparam name="T">The record type, whose index tells how rare words are.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="text">The text; of its matches, the first 128 are considered.</param>
    /// <param name="maxLength">The most bytes of the passage.</param>
    /// <returns>The passage. Of several texts, <see cref="Passage.OrBetter"/> keeps the best.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
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

    /// <summary>Writes the best passage of a text for a query in UTF-8, with marks around what matches.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="text">The text.</param>
    /// <param name="destination">Takes the snippet. If it is too small, what fits is written, never half a character or half a mark.</param>
    /// <param name="format">The length and the marks.</param>
    /// <returns>The bytes written.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    public static int WriteSnippet<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<byte> text,
        Span<byte> destination,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T> =>
        WriteBest<T, Utf8Target>(query, text, new Utf8Target(destination), format);

    /// <summary>Writes the best passage of a text for a query in UTF-16, with marks around what matches.</summary>
    /// <inheritdoc cref="WriteSnippet{T}(Table{T}, SearchQuery, ReadOnlySpan{byte}, Span{byte}, SnippetFormat)"/>
    /// <returns>The characters written.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    public static int WriteSnippet<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped ReadOnlySpan<byte> text,
        Span<char> destination,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T> =>
        WriteBest<T, Utf16Target>(query, text, new Utf16Target(destination), format);

    /// <summary>Writes a passage in UTF-8, with marks around what matches a query.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="destination">Takes the snippet. If it is too small, what fits is written, never half a character or half a mark.</param>
    /// <param name="format">The marks; the length is that of the passage.</param>
    /// <returns>The bytes written.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    public static int WriteSnippet<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped Passage passage,
        Span<byte> destination,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T> =>
        Write<T, Utf8Target>(query, passage, new Utf8Target(destination), format);

    /// <summary>Writes a passage in UTF-16, with marks around what matches a query.</summary>
    /// <inheritdoc cref="WriteSnippet{T}(Table{T}, SearchQuery, Passage, Span{byte}, SnippetFormat)"/>
    /// <returns>The characters written.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    public static int WriteSnippet<T>(
        this Table<T> table,
        scoped SearchQuery query,
        scoped Passage passage,
        Span<char> destination,
        scoped SnippetFormat format
    )
        where T : struct, ISearchableRecord<T> =>
        Write<T, Utf16Target>(query, passage, new Utf16Target(destination), format);

    [SkipLocalsInit]
    private static int WriteBest<T, TTarget>(
        scoped SearchQuery query,
        scoped ReadOnlySpan<byte> text,
        scoped TTarget target,
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
        Span<Highlight> memoryOfFound = stackalloc Highlight[PassageFinder.MaxHighlights];
        ReadOnlySpan<Highlight> found = memoryOfFound[..Find(resolved, text, memoryOfFound)];
        Span<float> rarities = stackalloc float[QueryParser.MaxNodes];
        FillRarities(resolved, rarities);
        SnippetWriter.Write(ref target, format, PassageFinder.Find(text, found, rarities, format.MaxLength), found);
        return target.Length;
    }

    [SkipLocalsInit]
    private static int Write<T, TTarget>(
        scoped SearchQuery query,
        scoped Passage passage,
        scoped TTarget target,
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
        int count = Find(resolved, passage.Text, found);
        SnippetWriter.Write(ref target, format, passage, found[..count]);
        return target.Length;
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
        Span<ulong> letterPlaces = stackalloc ulong[256];
        var matcher = new TextMatcher(
            query.Text,
            query.Nodes,
            query.Index.Counts.Language,
            slots,
            spellings,
            letterPlaces
        );
        return matcher.Find(text, found);
    }

    /// <summary>How rare each part of a query is: as its rarest word, and as no word at all where no record has it.</summary>
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
