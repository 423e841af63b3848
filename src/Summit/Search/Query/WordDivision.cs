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
    public static int Find(in SearchIndex index, ReadOnlySpan<byte> joined)
    {
        int best = 0;
        int merit = 0;
        int end = joined.Length <= MaxLength ? joined.Length - Compounds.MinPartLength : 0;
        for (int at = Compounds.MinPartLength; at <= end; at++)
        {
            int head = index.FindWord(joined[..at]);
            int tail = head < 0 ? None : index.FindWord(joined[at..]);
            if (tail < 0)
                continue;
            int offered = Math.Min(index.RecordCountOf(head), index.RecordCountOf(tail));
            if (offered > merit)
                (best, merit) = (at, offered);
        }

        return best;
    }

    /// <summary>Writes the two words of a text with a blank between them.</summary>
    /// <param name="joined">The folded form of the text.</param>
    /// <param name="at">The result of <see cref="Find"/>, which is not 0.</param>
    /// <param name="divided">Receives the two words. Its length is at least <see cref="MaxDividedLength"/>.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Divide(ReadOnlySpan<byte> joined, int at, Span<byte> divided)
    {
        joined[..at].CopyTo(divided);
        divided[at] = (byte)' ';
        joined[at..].CopyTo(divided[(at + 1)..]);
        return joined.Length + 1;
    }
}
