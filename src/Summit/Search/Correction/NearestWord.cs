using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>Finds the words of an index that are nearest to one that it has not.</summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal static class NearestWord<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>No word.</summary>
    public const int None = -1;

    private const int MaxEdits = 2;
    private const int ShortestWord = 3;
    private const int ShortestWordOfTwoEdits = 5;

    /// <summary>What the number of records is multiplied by where the first letter is right: people seldom miss that one (Pollock and
    /// Zamora, "Automatic spelling correction in scientific and scholarly text", 1984).</summary>
    private const long FirstLetterFactor = 4;

    /// <summary>
    /// The word one edit away that the most records have, or else, for longer words, two edits; <see cref="None"/> where there is none.
    /// What has a digit has no near words. The time taken is linear in the words of the index.
    /// </summary>
    [SkipLocalsInit]
    public static int Find(in SearchIndex index, ReadOnlySpan<byte> wanted, out int edits)
    {
        edits = 0;
        if (wanted.Length < ShortestWord || wanted.ContainsAnyInRange((byte)'0', (byte)'9'))
            return None;

        Span<ulong> places = stackalloc ulong[256];
        var distance = new LetterDistance(wanted, places);
        var near = new NearSignatures(index.SignaturesOfWords(T.SearchSignatures), wanted);
        int within = wanted.Length < ShortestWordOfTwoEdits ? 1 : MaxEdits;
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

    /// <summary>
    /// Where to split what are two words written as one, so that the rarer one is as frequent as can be; 0 where it is not two words.
    /// </summary>
    public static int FindSplit(in SearchIndex index, ReadOnlySpan<byte> joined)
    {
        int best = 0;
        int merit = 0;
        for (int at = ShortestWord; at <= joined.Length - ShortestWord; at++)
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
}
