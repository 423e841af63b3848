using System.ComponentModel;

namespace Summit;

/// <summary>
/// A record whose texts are searched. Each part of its index is a member of its own, so that a trimmed program does not carry the parts that it
/// does not use. The implementation is emitted; application code uses it through constraints.
/// </summary>
/// <typeparam name="TSelf">The record type.</typeparam>
public interface ISearchableRecord<TSelf> : IRecord<TSelf>
    where TSelf : struct, ISearchableRecord<TSelf>
{
    /// <summary>The words and terms.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract Search.SearchIndex SearchIndex { get; }

    /// <summary>The letter signatures of the words, by which words with typing errors are found.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ReadOnlySpan<ulong> SearchSignatures { get; }

    /// <summary>The completion tree.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract Search.PackedTable SearchCompletionTree { get; }

    /// <summary>The positions.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract Search.PositionIndex SearchPositions { get; }

    /// <summary>The names of the searched fields, separated by line breaks.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ReadOnlySpan<byte> SearchFieldNames { get; }

    /// <summary>A page of postings.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract Search.StoredPage SearchPostingPage(int page);

    /// <summary>A page of positions.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract Search.StoredPage SearchPositionPage(int page);
}
