using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>The limits of a search index. An index within <see cref="MaxBytes"/> fits the starts and offsets of every table of its layout.</summary>
internal static class SearchSize
{
    /// <summary>
    /// The highest number of bytes of the search index of a table. It becomes the literals of one source file, which is a string of about 2^30
    /// characters at most before it is compiled; eight bytes are a number of up to 22 characters.
    /// </summary>
    public const int MaxBytes = 1 << 28;

    /// <summary>
    /// A lower bound of the bytes of an index, so that one that is far too large is not laid out: a byte for each position, four bytes and the
    /// spelling for each distinct word, and half a byte a row for each dense term.
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
