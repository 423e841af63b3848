namespace Summit.Text;

/// <summary>
/// Reduces a Swedish word to its stem with the Snowball Swedish algorithm
/// (snowballstem.org/algorithms/swedish/stemmer.html), in the version of libstemmer 2.0 to 2.2. All endings are in R1,
/// which begins after the third letter at the earliest.
/// </summary>
internal static class SwedishStemmer
{
    private static ReadOnlySpan<byte> Vowels => "aeiouyäåö"u8;

    private static ReadOnlySpan<byte> BeforeS => "bcdfghjklmnoprtvy"u8;

    private static ReadOnlySpan<byte> Endings =>
        "a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas "u8
        + "ornas es ades andes ens arens hetens erns at andet het ast"u8
        + "|s"u8;

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    public static int Stem(Span<byte> letters)
    {
        if (!StemmerWord.IsText(letters))
            return letters.Length;
        var word = new StemmerWord(letters);
        word.MarkR1R2(Vowels);
        word.KeepThreeLetters();
        RemoveInflection(ref word);
        if (word.Find("dd gd nn dt gt kt tt"u8, word.R1) > 0)
            word.DeleteLetter();
        RemoveDerivation(ref word);
        return word.Length;
    }

    /// <summary>Step 1: removes the endings of nouns, adjectives and verbs.</summary>
    private static void RemoveInflection(ref StemmerWord word)
    {
        int group = word.Find(Endings, word.R1);
        if (group == 1 || (group == 2 && word.IsOneOf(BeforeS, word.BeforeStart)))
            word.Delete();
    }

    /// <summary>Step 3: removes or shortens the suffixes that derive adjectives.</summary>
    private static void RemoveDerivation(ref StemmerWord word)
    {
        switch (word.Find("lig ig els|löst|fullt"u8, word.R1))
        {
            case 1:
                word.Delete();
                break;
            case 2:
                word.Replace("lös"u8);
                break;
            case 3:
                word.Replace("full"u8);
                break;
        }
    }
}
