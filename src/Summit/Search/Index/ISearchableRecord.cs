using System.ComponentModel;
using Summit.Search;

namespace Summit;

/// <summary>A record that is found by its words. Each part of the index is a member of its own, so that a program that does not
/// use it does not carry it.</summary>
/// <typeparam name="TSelf">The record type.</typeparam>
public interface ISearchableRecord<TSelf> : IRecord<TSelf>
    where TSelf : struct, ISearchableRecord<TSelf>
{
    /// <summary>The words and the terms.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract SearchIndex SearchIndex { get; }

    /// <summary>The signature of each word, which fuzzy search needs.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ReadOnlySpan<ulong> SearchSignatures { get; }

    /// <summary>The tree of the most frequent words, which completions need.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ReadOnlySpan<ulong> SearchWinners { get; }

    /// <summary>Where words stand, which phrases and fields need.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract PositionIndex SearchPositions { get; }

    /// <summary>A page of postings.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract PostingPage SearchPostings(int page);

    /// <summary>A page of positions.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ReadOnlySpan<ulong> SearchPositionPage(int page);

    /// <summary>The names of the searched fields, parted by line breaks.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ReadOnlySpan<byte> SearchFieldNames { get; }
}
