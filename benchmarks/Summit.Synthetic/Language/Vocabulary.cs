using Summit.Synthetic.Chance;

namespace Summit.Synthetic.Language;

/// <summary>
/// Words by frequency, the most frequent first and shortest. A larger vocabulary starts with the words of a smaller
/// one.
/// </summary>
internal sealed class Vocabulary
{
    private const int OneSyllable = 120;
    private const int TwoSyllables = 4000;
    private const int AccentEvery = 60;
    private const int Flatness = 3;

    private readonly string[] _words;
    private readonly ZipfRanks _ranks;

    /// <summary>Creates a vocabulary of <paramref name="count"/> words.</summary>
    public Vocabulary(ulong seed, int count)
    {
        _words = new string[count];
        _ranks = new ZipfRanks(count, Flatness);
        var random = SplitMix64.For(seed, "vocabulary");
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (int rank = 0; rank < count; rank++)
            _words[rank] = NewWord(random, rank, taken);
    }

    /// <summary>
    /// Returns the vocabulary of a text of <paramref name="wordCount"/> words. Its size grows with the square root
    /// (Heaps' law).
    /// </summary>
    public static Vocabulary ForText(ulong seed, long wordCount) => new(seed, (int)(25 * Root.Of(wordCount)));

    /// <summary>Draws a word. Frequent words are drawn more often.</summary>
    public string Draw(SplitMix64 random) => _words[_ranks.Draw(random)];

    /// <summary>Draws words, separated by spaces. Frequent words are drawn more often.</summary>
    public string Draw(SplitMix64 random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Draw(random)));

    private static string NewWord(SplitMix64 random, int rank, HashSet<string> taken)
    {
        while (true)
        {
            string word = Syllables.Word(random, SyllableCount(random, rank));
            if (rank % AccentEvery == AccentEvery - 1)
                word = Accents.Add(word);
            if (taken.Add(word))
                return word;
        }
    }

    private static int SyllableCount(SplitMix64 random, int rank) =>
        rank < OneSyllable ? 1
        : rank < TwoSyllables ? 2
        : random.Between(2, 4);
}
