using System.ComponentModel;

namespace Summit;

/// <summary>
/// A record with full-text search. The compiler generates the implementation; application code uses the interface in
/// type constraints. Each part of the index is a member of its own, so that trimming removes the parts that a program
/// does not use.
/// </summary>
/// <typeparam name="TSelf">The record type.</typeparam>
public interface ISearchableRecord<TSelf> : IRecord<TSelf>
    where TSelf : struct, ISearchableRecord<TSelf>
{
    /// <summary>The words and terms of the index.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract Search.SearchIndex SearchIndex { get; }

    /// <summary>The letter signatures of the words, used to find words with typing errors.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ReadOnlySpan<ulong> SearchSignatures { get; }

    /// <summary>The completion tree of the words.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract Search.PackedTable SearchCompletionTree { get; }

    /// <summary>The positions of words in records.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract Search.PositionIndex SearchPositions { get; }

    /// <summary>The names of the searched fields in UTF-8, separated by line feeds.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ReadOnlySpan<byte> SearchFieldNames { get; }

    /// <summary>The synonyms of the corpus, as <c>SearchTables</c> describes them; empty if it has none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual ReadOnlySpan<byte> SearchSynonyms => default;

    /// <summary>Returns a page of postings.</summary>
    /// <param name="page">The number of the page.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract Search.StoredPage SearchPostingPage(int page);

    /// <summary>Returns a page of positions.</summary>
    /// <param name="page">The number of the page.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract Search.StoredPage SearchPositionPage(int page);
}
