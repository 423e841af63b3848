namespace Summit.Text;

/// <summary>
/// Reduces a German word to its stem with the Snowball German algorithm (snowballstem.org/algorithms/german/stemmer.html),
/// in the version of libstemmer 2.0 to 2.2. A u or y between two vowels is a consonant, which is written U or Y while
/// the steps run. R1 begins after the third letter at the earliest.
/// </summary>
internal static class GermanStemmer
{
    private static ReadOnlySpan<byte> Vowels => "aeiouyäöü"u8;

    private static ReadOnlySpan<byte> BeforeS => "bdfghklmnrt"u8;

    private static ReadOnlySpan<byte> BeforeSt => "bdfghklmnt"u8;

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    public static int Stem(Span<byte> letters)
    {
        if (!StemmerWord.IsText(letters))
            return letters.Length;
        var word = new StemmerWord(letters);
        word.ReplaceAll("ß"u8, "ss"u8);
        MarkConsonants(ref word);
        word.MarkR1R2(Vowels);
        word.KeepThreeLetters();
        RemoveInflection(ref word);
        RemoveComparison(ref word);
        RemoveDerivation(ref word);
        WritePlainVowels(ref word);
        return word.Length;
    }

    /// <summary>Writes U and Y for each u and y between two vowels.</summary>
    private static void MarkConsonants(ref StemmerWord word)
    {
        for (int index = 0; index < word.Length; index = word.After(index))
        {
            int middle = word.After(index);
            bool isConsonant =
                word.IsOneOf(Vowels, index) && word.IsOneOf("uy"u8, middle) && word.IsOneOf(Vowels, middle + 1);
            if (isConsonant)
                word.Overwrite(middle, word.Has("u"u8, middle) ? 'U' : 'Y');
        }
    }

    /// <summary>Step 1: removes the endings of nouns and adjectives.</summary>
    private static void RemoveInflection(ref StemmerWord word)
    {
        int group = word.Find("em ern er|e en es|s"u8);
        if (group == 0 || word.Start < word.R1 || (group == 3 && !word.IsOneOf(BeforeS, word.BeforeStart)))
            return;
        word.Delete();
        if (group == 2 && word.EndsIn("niss"u8))
            word.DeleteLetter();
    }

    /// <summary>Step 2: removes the endings of comparison, and of the second person.</summary>
    private static void RemoveComparison(ref StemmerWord word)
    {
        int group = word.Find("en er est|st"u8);
        if (group == 2 && !(word.IsOneOf(BeforeSt, word.BeforeStart) && HasThreeLetters(word, word.BeforeStart)))
            return;
        if (group > 0)
            word.TryDelete(word.R1);
    }

    private static bool HasThreeLetters(in StemmerWord word, int end) =>
        word.Before(word.Before(word.Before(end))) >= 0;

    /// <summary>Step 3: removes the suffixes that derive nouns and adjectives.</summary>
    private static void RemoveDerivation(ref StemmerWord word)
    {
        int group = word.Find("end ung|ig ik isch|lich heit|keit"u8);
        if (group == 0 || word.Start < word.R2 || (group == 2 && word.HasBefore("e"u8, word.Start)))
            return;
        word.Delete();
        switch (group)
        {
            case 1:
                if (word.EndsIn("ig"u8) && !word.EndsIn("eig"u8))
                    word.TryDelete("ig"u8, word.R2);
                break;
            case 3:
                _ = word.TryDelete("er"u8, word.R1) || word.TryDelete("en"u8, word.R1);
                break;
            case 4:
                _ = word.TryDelete("lich"u8, word.R2) || word.TryDelete("ig"u8, word.R2);
                break;
        }
    }

    private static void WritePlainVowels(ref StemmerWord word)
    {
        word.ReplaceAll("Y"u8, "y"u8);
        word.ReplaceAll("U"u8, "u"u8);
        word.ReplaceAll("ä"u8, "a"u8);
        word.ReplaceAll("ö"u8, "o"u8);
        word.ReplaceAll("ü"u8, "u"u8);
    }
}
