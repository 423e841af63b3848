namespace Summit.Text;

/// <summary>
/// Reduces a Norwegian word to its stem with the Snowball Norwegian algorithm, which is made for Bokmål
/// (snowballstem.org/algorithms/norwegian/stemmer.html), in the version of libstemmer 2.0 to 2.2. All endings are in R1,
/// which begins after the third letter at the earliest.
/// </summary>
internal static class NorwegianStemmer
{
    private static ReadOnlySpan<byte> Vowels => "aeiouyæåø"u8;

    private static ReadOnlySpan<byte> BeforeS => "bcdfghjlmnoprtvyz"u8;

    private static ReadOnlySpan<byte> Endings =>
        "a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ers ets et "u8
        + "het ast"u8
        + "|s"u8
        + "|erte ert"u8;

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    public static int Stem(Span<byte> letters)
    {
        if (!StemmerWord.IsText(letters))
            return letters.Length;
        var word = new StemmerWord(letters);
        word.MarkR1R2(Vowels);
        word.KeepThreeLetters();
        RemoveInflection(ref word);
        if (word.Find("dt vt"u8, word.R1) > 0)
            word.DeleteLetter();
        if (word.Find("leg eleg ig eig lig elig els lov elov slov hetslov"u8, word.R1) > 0)
            word.Delete();
        return word.Length;
    }

    /// <summary>Step 1: removes the endings of nouns, adjectives and verbs.</summary>
    private static void RemoveInflection(ref StemmerWord word)
    {
        switch (word.Find(Endings, word.R1))
        {
            case 1:
                word.Delete();
                break;
            case 2:
                if (IsEndingS(word, word.BeforeStart))
                    word.Delete();
                break;
            case 3:
                word.Replace("er"u8);
                break;
        }
    }

    /// <summary>Returns whether an s after the letter at <paramref name="index"/> is an ending.</summary>
    private static bool IsEndingS(in StemmerWord word, int index) =>
        word.IsOneOf(BeforeS, index)
        || (word.Has("k"u8, Math.Max(index, 0)) && word.IsNoneOf(Vowels, word.Before(index)));
}
