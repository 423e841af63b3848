namespace Summit.Text;

/// <summary>
/// Reduces a Russian word to its stem with the Snowball Russian algorithm
/// (snowballstem.org/algorithms/russian/stemmer.html), in the version of libstemmer 2.0 to 2.2, which reads ё as е. All
/// endings, and the letters that a step requires before an ending, are in RV: the part of the word after its first
/// vowel.
/// </summary>
internal static partial class RussianStemmer
{
    private static ReadOnlySpan<byte> Vowels => "аеиоуыэюя"u8;

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    public static int Stem(Span<byte> letters)
    {
        if (!StemmerWord.IsText(letters))
            return letters.Length;
        var word = new StemmerWord(letters);
        word.ReplaceAll("ё"u8, "е"u8);
        word.MarkR1R2(Vowels);
        int start = word.AfterVowel(Vowels, 0);
        return start + StemRegion(letters.Slice(start, word.Length - start), word.R2 - start);
    }

    /// <summary>Stems RV, and returns the length of the stem from the start of RV.</summary>
    private static int StemRegion(Span<byte> letters, int r2)
    {
        var word = new StemmerWord(letters) { R2 = r2 };
        if (!TryGerund(ref word))
        {
            RemoveReflexive(ref word);
            _ = TryAdjective(ref word) || TryVerb(ref word) || TryNoun(ref word);
        }

        word.TryDelete("и"u8);
        if (word.Find("ост ость"u8) > 0)
            word.TryDelete(word.R2);
        Tidy(ref word);
        return word.Length;
    }

    /// <summary>Step 4: removes the superlative, the second of two н, or a soft sign.</summary>
    private static void Tidy(ref StemmerWord word)
    {
        int group = word.Find("ейш ейше|н|ь"u8);
        if (group is 1 or 3)
            word.Delete();
        if (group is 1 or 2 && word.EndsIn("нн"u8))
            word.DeleteLetter();
    }
}
