using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>Finds the words of an index that are nearest to a word that is not in the index.</summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal static class NearestWord<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The result if there is no such word.</summary>
    public const int None = -1;

    private const int MaxEdits = 2;
    private const int MinLength = 3;
    private const int MinLengthForTwoEdits = 5;

    /// <summary>
    /// The factor of a word's number of records if its first letter is right. People rarely mistype the first letter
    /// (Pollock and Zamora, "Automatic spelling correction in scientific and scholarly text", 1984).
    /// </summary>
    private const long FirstLetterFactor = 4;

    /// <summary>
    /// Returns the word with the fewest edits: at most one, or two if the wanted word has at least five bytes. If
    /// several words have the same number of edits, returns the one in most records, with a preference for the same
    /// first letter. Returns <see cref="None"/> if there is no near word, or if the wanted word has a digit or fewer
    /// than three bytes. The time is linear in the number of words in the index.
    /// </summary>
    /// <param name="index">The index.</param>
    /// <param name="wanted">The folded form of the wanted word.</param>
    /// <param name="edits">The number of edits of the result; not meaningful if there is none.</param>
    [SkipLocalsInit]
    public static int Find(in SearchIndex index, ReadOnlySpan<byte> wanted, out int edits)
    {
        edits = 0;
        if (wanted.Length < MinLength || wanted.ContainsAnyInRange((byte)'0', (byte)'9'))
            return None;

        Span<ulong> letterMasks = stackalloc ulong[256];
        var distance = new LetterDistance(wanted, letterMasks);
        var near = new NearSignatures(index.SignaturesOfWords(T.SearchSignatures), wanted);
        int within = wanted.Length < MinLengthForTwoEdits ? 1 : MaxEdits;
        int best = None;
        long merit = 0;
        while (near.MoveNext(within))
        {
            int word = index.Counts.FirstWord + near.Current;
            if (Math.Abs(index.LengthOf(word) - wanted.Length) > within)
                continue;
            ReadOnlySpan<byte> spelling = index.Word(word);
            int away = distance.Of(spelling);
            if (away > within)
                continue;
            long offered = index.RecordCountOf(word) * (spelling[0] == wanted[0] ? FirstLetterFactor : 1);
            if (away == within && offered <= merit)
                continue;
            (best, merit, within) = (word, offered, away);
        }

        edits = within;
        return best;
    }
}
