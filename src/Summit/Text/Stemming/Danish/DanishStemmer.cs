namespace Summit.Text;

/// <summary>
/// Reduces a Danish word to its stem with the Snowball Danish algorithm
/// (snowballstem.org/algorithms/danish/stemmer.html), in the version of libstemmer 2.0 to 2.2. Nearly all endings are in
/// R1, which begins after the third letter at the earliest.
/// </summary>
internal static class DanishStemmer
{
    private static ReadOnlySpan<byte> Vowels => "aeiouyæåø"u8;

    private static ReadOnlySpan<byte> BeforeS => "abcdfghjklmnoprtvyzå"u8;

    private static ReadOnlySpan<byte> Consonants => "bcdfghjklmnpqrstvwxz"u8;

    private static ReadOnlySpan<byte> Endings =>
        "hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes erendes enes ernes "u8
        + "eres ens hedens erens ers ets erets et eret"u8
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
        ShortenConsonants(ref word);
        RemoveDerivation(ref word);
        Undouble(ref word);
        return word.Length;
    }

    /// <summary>Step 1: removes the endings of nouns, adjectives and verbs.</summary>
    private static void RemoveInflection(ref StemmerWord word)
    {
        int group = word.Find(Endings, word.R1);
        if (group == 1 || (group == 2 && word.IsOneOf(BeforeS, word.BeforeStart)))
            word.Delete();
    }

    /// <summary>Step 2: removes the last letter of a pair of consonants.</summary>
    private static void ShortenConsonants(ref StemmerWord word)
    {
        if (word.Find("gd dt gt kt"u8, word.R1) > 0)
            word.DeleteLetter();
    }

    /// <summary>Step 3: removes or shortens the suffixes that derive adjectives. The st of -igst may be outside R1.</summary>
    private static void RemoveDerivation(ref StemmerWord word)
    {
        if (word.EndsIn("igst"u8))
            word.TryDelete("st"u8);
        switch (word.Find("ig lig elig els|løst"u8, word.R1))
        {
            case 1:
                word.Delete();
                ShortenConsonants(ref word);
                break;
            case 2:
                word.Replace("løs"u8);
                break;
        }
    }

    /// <summary>Step 4: removes the second of two equal consonants.</summary>
    private static void Undouble(ref StemmerWord word)
    {
        int last = word.Length - 1;
        if (last > 0 && last >= word.R1 && word.IsOneOf(Consonants, last) && word.HasSameBefore(last))
            word.DeleteLetter();
    }
}
