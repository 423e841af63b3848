using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// The maximum size of a search index, and an early estimate. All starts and offsets of an index of up to
/// <see cref="MaxBytes"/> bytes fit their tables.
/// </summary>
internal static class SearchSize
{
    /// <summary>
    /// The maximum size of the search index of a table, in bytes. The index is emitted as the literals of one source
    /// file. Eight bytes take up to 22 characters there, and a .NET string holds about 2^30 characters.
    /// </summary>
    public const int MaxBytes = 1 << 28;

    /// <summary>
    /// Returns a lower bound of the size of an index in bytes, so that a far too large index is rejected before it is
    /// encoded. The bound counts one byte per position, four bytes and the spelling per distinct word, and half a byte
    /// per row for each dense term.
    /// </summary>
    public static long LowerBound(TokenStream tokens, Vocabulary vocabulary, PostingLists postings)
    {
        long bytes = tokens.Count;
        for (int word = 0; word < vocabulary.Words.Count; word++)
            bytes += sizeof(uint) + vocabulary.Words[word].Length;
        for (int term = 0; term < vocabulary.Terms.Count; term++)
            bytes += DenseLayout.IsDense(postings.Count(term), tokens.RowCount - TableLayout.FirstRow)
                ? tokens.RowCount / 2
                : 0;
        return bytes;
    }
}
