using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// The bytes of a search index. One within <see cref="MostBytes"/> has places for all of its words, postings, positions and dense terms in the
/// numbers of <see cref="PostingLayout"/>; those that count records hold as many as a table may have.
/// </summary>
internal static class SearchSize
{
    /// <summary>
    /// The most bytes of the search index of a table. It becomes literals of one source file, which is a string while it is made, of
    /// about 2^30 characters at most; eight bytes are a number of up to 22 characters.
    /// </summary>
    public const int MostBytes = 1 << 28;

    /// <summary>
    /// What the index of some words has at least, so that one that is far too large is not laid out: a byte for each position, four and the
    /// spelling for each distinct word, and for each dense term half a byte for each row.
    /// </summary>
    public static long AtLeast(TokenStream tokens, Vocabulary vocabulary, PostingLists postings)
    {
        long bytes = tokens.Count;
        for (int word = 0; word < vocabulary.Words.Count; word++)
            bytes += sizeof(uint) + vocabulary.Words[word].Length;
        for (int term = 0; term < vocabulary.Terms.Count; term++)
            bytes += DenseLayout.IsDense(postings.Count(term), tokens.RowCount - TableLayout.FirstRow) ? tokens.RowCount / 2 : 0;
        return bytes;
    }

    /// <summary>The bytes of the literals of an index.</summary>
    public static long Of(SearchData data) =>
        data.Words.Count + Bytes(data.WordStarts.Words) + Bytes(data.WordLengths) + Bytes(data.Signposts) + Bytes(data.WordTerms.Words)
        + Bytes(data.Signatures) + Bytes(data.Winners) + data.Forms.Count + Bytes(data.FormOffsets.Words) + Bytes(data.FormWords.Words)
        + Bytes(data.Terms) + Bytes(data.RowImpacts) + data.Postings.Sum(Bytes) + Bytes(data.Dense) + Of(data.Positions);

    private static long Of(PositionData data) =>
        Bytes(data.Starts) + Bytes(data.DenseRanks) + Bytes(data.Pairs) + Bytes(data.FieldEnds.Words) + data.Pages.Sum(Bytes);

    private static long Bytes(EquatableArray<ulong> words) => (long)words.Count * sizeof(ulong);
}
