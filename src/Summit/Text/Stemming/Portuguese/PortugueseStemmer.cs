namespace Summit.Text;

/// <summary>
/// Reduces a Portuguese word to its stem with the Snowball Portuguese algorithm
/// (snowballstem.org/algorithms/portuguese/stemmer.html), in the version of libstemmer 2.0 to 2.2. A nasal vowel is
/// written as the plain vowel and a tilde while the steps run: it counts as a vowel and a consonant.
/// </summary>
internal static partial class PortugueseStemmer
{
    private static ReadOnlySpan<byte> Vowels => "aeiouáéíóúâêô"u8;

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    public static int Stem(Span<byte> letters)
    {
        if (!StemmerWord.IsText(letters))
            return letters.Length;
        var word = new StemmerWord(letters);
        word.ReplaceAll("ã"u8, "a~"u8);
        word.ReplaceAll("õ"u8, "o~"u8);
        word.MarkR1R2(Vowels);
        word.MarkVerbRegion(Vowels);
        if (TryStandardSuffix(ref word) || TryVerb(ref word))
        {
            if (word.EndsIn("ci"u8))
                word.TryDelete("i"u8, word.RV);
        }
        else if (word.Find("os a i o á í ó"u8) > 0)
        {
            word.TryDelete(word.RV);
        }

        RemoveFinalE(ref word);
        word.ReplaceAll("a~"u8, "ã"u8);
        word.ReplaceAll("o~"u8, "õ"u8);
        return word.Length;
    }

    /// <summary>Step 5: removes a final e with the u of -gu or the i of -ci, and the cedilla of a final ç.</summary>
    private static void RemoveFinalE(ref StemmerWord word)
    {
        int group = word.Find("e é ê|ç"u8);
        if (group == 2)
            word.Replace("c"u8);
        else if (group == 1 && word.TryDelete(word.RV) && (word.EndsIn("gu"u8) || word.EndsIn("ci"u8)))
            _ = word.TryDelete("u"u8, word.RV) || word.TryDelete("i"u8, word.RV);
    }
}
