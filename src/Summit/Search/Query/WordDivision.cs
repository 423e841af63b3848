using Summit.Text;

namespace Summit.Search;

/// <summary>Divides a text that is two words of the index without a space between them.</summary>
internal static class WordDivision
{
    /// <summary>The maximum length in bytes of a divided text.</summary>
    public const int MaxDividedLength = MaxLength + 1;

    private const int None = -1;

    /// <summary>
    /// The maximum length in bytes of a text that is divided. It bounds the look-ups, of which there are up to two for
    /// each byte.
    /// </summary>
    private const int MaxLength = 48;

    /// <summary>
    /// Returns the index at which to divide a text into two words of the index, each of at least three bytes. If several
    /// divisions are possible, returns the one whose rarer word is in most records. Returns 0 if there is none.
    /// </summary>
    /// <param name="index">The index.</param>
    /// <param name="joined">The folded form of the text.</param>
    public static int Find(in SearchIndex index, ReadOnlySpan<byte> joined) =>
        Find(index, joined, index.FirstAtOrAfter(joined));

    /// <summary>Returns the same for a text whose place among the words of the index is known.</summary>
    /// <param name="index">The index.</param>
    /// <param name="joined">The folded form of the text.</param>
    /// <param name="next">The first word of the index at or after the text.</param>
    public static int Find(in SearchIndex index, ReadOnlySpan<byte> joined, int next)
    {
        int best = 0;
        int merit = 0;
        if (joined.Length > MaxLength)
            return best;
        int max = joined.Length - Compounds.MinPartLength;
        int at = Math.Min(max, LengthOfStart(index, joined, next));
        while (at >= Compounds.MinPartLength)
        {
            ReadOnlySpan<byte> start = joined[..at];
            int head = index.FindWord(start);
            int tail = head < 0 ? None : index.FindWord(joined[at..]);
            if (tail >= 0)
            {
                int offered = Math.Min(index.RecordCountOf(head), index.RecordCountOf(tail));
                if (offered >= merit)
                    (best, merit) = (at, offered);
            }

            at = LengthOfStart(index, start, head < 0 ? ~head : head);
        }

        return best;
    }

    /// <summary>Writes the two words of a text with a blank between them.</summary>
    /// <param name="joined">The folded form of the text.</param>
    /// <param name="at">The result of <see cref="Find(in SearchIndex, ReadOnlySpan{byte})"/>, which is not 0.</param>
    /// <param name="divided">Receives the two words. Its length is at least <see cref="MaxDividedLength"/>.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Divide(ReadOnlySpan<byte> joined, int at, Span<byte> divided)
    {
        joined[..at].CopyTo(divided);
        divided[at] = (byte)' ';
        joined[at..].CopyTo(divided[(at + 1)..]);
        return joined.Length + 1;
    }

    /// <summary>
    /// Returns the maximum length of a word of the index that a text begins with and that is shorter than the text. The
    /// word is before the text in byte order, so that all words between the two begin with it.
    /// </summary>
    private static int LengthOfStart(in SearchIndex index, ReadOnlySpan<byte> text, int next) =>
        next == 0 ? 0 : text.CommonPrefixLength(index.Word(next - 1));
}
