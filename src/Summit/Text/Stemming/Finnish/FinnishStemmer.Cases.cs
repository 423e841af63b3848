namespace Summit.Text;

/// <content>The endings of cases, and the letters that are left after all steps.</content>
internal static partial class FinnishStemmer
{
    /// <summary>Step 3: removes the ending of a case.</summary>
    /// <returns>Whether an ending was removed.</returns>
    private static bool TryRemoveCase(ref StemmerWord word)
    {
        switch (FindCase(ref word))
        {
            case CaseEnding.None:
                return false;
            case CaseEnding.N:
                word.Delete();
                if (EndsInLongVowel(word, 0) || word.EndsIn("ie"u8))
                    word.DeleteLetter();
                return true;
            default:
                word.Delete();
                return true;
        }
    }

    /// <summary>
    /// Finds the ending of a case. Four endings in -n count only after certain vowels of R1; otherwise, the n alone is
    /// the ending.
    /// </summary>
    private static CaseEnding FindCase(ref StemmerWord word)
    {
        int group = word.Find(
            "han|hen|hin|hon|hän|hön"u8
                + "|siin den tten|seen|n|a ä|tta ttä"u8
                + "|ta tä ssa ssä sta stä lla llä lta ltä lle na nä ksi ine"u8,
            word.R1
        );
        int start = word.Start;
        bool isEnding = group switch
        {
            0 => false,
            1 => word.HasBefore("a"u8, start),
            2 => word.HasBefore("e"u8, start),
            3 => word.HasBefore("i"u8, start),
            4 => word.HasBefore("o"u8, start),
            5 => word.HasBefore("ä"u8, start),
            6 => word.HasBefore("ö"u8, start),
            7 => word.BeforeStart >= word.R1 && EndsInDiphthong(word, start),
            8 => EndsInLongVowel(Shortened(word, start), word.R1),
            10 => word.IsOneOf(Vowels, word.BeforeStart) && word.IsOneOf(Consonants, word.Before(word.BeforeStart)),
            11 => word.HasBefore("e"u8, start),
            _ => true,
        };
        bool isN = group == 9 || (group is 7 or 8 && !isEnding);
        if (isN)
            word.Find("n"u8, word.R1);
        return isN ? CaseEnding.N
            : isEnding ? CaseEnding.Other
            : CaseEnding.None;
    }

    /// <summary>Returns whether a vowel of R1 and an i, such as <c>oi</c>, end at <paramref name="end"/>.</summary>
    private static bool EndsInDiphthong(in StemmerWord word, int end)
    {
        int vowel = word.Before(end - 1);
        return word.HasBefore("i"u8, end) && vowel >= word.R1 && word.IsOneOf(VowelsBeforeI, vowel);
    }

    private static bool EndsInLongVowel(StemmerWord word, int region) => word.Find(LongVowels, region) > 0;

    private static StemmerWord Shortened(StemmerWord word, int length)
    {
        word.Length = length;
        return word;
    }

    /// <summary>Step 6: removes letters that are left of a vowel stem, in R1, and the second of two consonants.</summary>
    private static void Tidy(ref StemmerWord word)
    {
        if (word.Length >= word.R1)
        {
            if (word.Find(LongVowels, word.R1) > 0)
                word.DeleteLetter();
            if (
                word.Find("a ä e i"u8, word.R1) > 0
                && word.BeforeStart >= word.R1
                && word.IsOneOf(Consonants, word.BeforeStart)
            )
                word.Delete();
            if (word.Find("oj uj"u8, word.R1) > 0)
                word.DeleteLetter();
            if (word.Find("jo"u8, word.R1) > 0)
                word.DeleteLetter();
            Undouble(ref word);
        }
    }

    /// <summary>Removes the last consonant, before any vowels, if it is written twice.</summary>
    private static void Undouble(ref StemmerWord word)
    {
        int index = word.Before(word.Length);
        while (word.IsOneOf(Vowels, index))
            index = word.Before(index);
        if (word.IsOneOf(Consonants, index) && word.HasSameBefore(index))
            word.RemoveAt(index);
    }

    private enum CaseEnding
    {
        None,
        N,
        Other,
    }
}
