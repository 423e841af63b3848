namespace Summit.Text;

/// <summary>
/// Reduces a Dutch word to its stem with Martin Porter's Snowball algorithm
/// (snowballstem.org/algorithms/dutch_porter/stemmer.html), which is the Dutch algorithm of libstemmer 2.0 to 2.2. An i
/// between vowels and a y after a vowel or at the start are consonants, which are written I and Y while the steps run.
/// </summary>
internal static class DutchStemmer
{
    /// <summary>R1 begins after three bytes at the earliest. The reference implementation counts bytes, not letters.</summary>
    private const int MinR1 = 3;

    private static ReadOnlySpan<byte> Vowels => "aeiouyè"u8;

    private static ReadOnlySpan<byte> VowelsAndI => "aeiouyèI"u8;

    private static ReadOnlySpan<byte> VowelsAndJ => "aeiouyèj"u8;

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    public static int Stem(Span<byte> letters)
    {
        if (!StemmerWord.IsText(letters))
            return letters.Length;
        var word = new StemmerWord(letters);
        RemoveAccents(ref word);
        MarkConsonants(ref word);
        word.MarkR1R2(Vowels);
        word.R1 = Math.Max(word.R1, MinR1);
        RemoveInflection(ref word);
        bool hadE = TryRemoveE(ref word);
        RemoveHeid(ref word);
        RemoveDerivation(ref word, hadE);
        ShortenVowel(ref word);
        word.ReplaceAll("Y"u8, "y"u8);
        word.ReplaceAll("I"u8, "i"u8);
        return word.Length;
    }

    private static void RemoveAccents(ref StemmerWord word)
    {
        word.ReplaceAll("ä"u8, "a"u8);
        word.ReplaceAll("á"u8, "a"u8);
        word.ReplaceAll("ë"u8, "e"u8);
        word.ReplaceAll("é"u8, "e"u8);
        word.ReplaceAll("ï"u8, "i"u8);
        word.ReplaceAll("í"u8, "i"u8);
        word.ReplaceAll("ö"u8, "o"u8);
        word.ReplaceAll("ó"u8, "o"u8);
        word.ReplaceAll("ü"u8, "u"u8);
        word.ReplaceAll("ú"u8, "u"u8);
    }

    private static void MarkConsonants(ref StemmerWord word)
    {
        if (word.Has("y"u8, 0))
            word.Overwrite(0, 'Y');
        for (int index = 0; index < word.Length; index = word.After(index))
        {
            int next = word.After(index);
            if (!word.IsOneOf(Vowels, index))
                continue;
            if (word.Has("i"u8, next) && word.IsOneOf(Vowels, next + 1))
                word.Overwrite(next, 'I');
            else if (word.Has("y"u8, next))
                word.Overwrite(next, 'Y');
        }
    }

    /// <summary>Step 1: removes the endings of plurals.</summary>
    private static void RemoveInflection(ref StemmerWord word)
    {
        switch (word.Find("heden|en ene|s se"u8))
        {
            case 1:
                word.TryReplace("heid"u8, word.R1);
                break;
            case 2:
                RemoveEn(ref word);
                break;
            case 3:
                if (word.IsNoneOf(VowelsAndJ, word.BeforeStart))
                    word.TryDelete(word.R1);
                break;
        }
    }

    /// <summary>Removes the ending -en or -ene that was found, after a consonant, but not that of -gemen.</summary>
    private static void RemoveEn(ref StemmerWord word)
    {
        bool isEnding = word.IsNoneOf(Vowels, word.BeforeStart) && !word.HasBefore("gem"u8, word.Start);
        if (isEnding && word.TryDelete(word.R1))
            Undouble(ref word);
    }

    /// <summary>Step 2: removes a final e after a consonant, and returns whether there was one.</summary>
    private static bool TryRemoveE(ref StemmerWord word)
    {
        bool isEnding = word.Find("e"u8) > 0 && word.IsNoneOf(Vowels, word.BeforeStart);
        if (!isEnding || !word.TryDelete(word.R1))
            return false;
        Undouble(ref word);
        return true;
    }

    /// <summary>Step 3a: removes -heid, but not after c, and an -en before it.</summary>
    private static void RemoveHeid(ref StemmerWord word)
    {
        if (word.Find("heid"u8) == 0 || word.HasBefore("c"u8, word.Start) || !word.TryDelete(word.R2))
            return;
        if (word.Find("en"u8) > 0)
            RemoveEn(ref word);
    }

    /// <summary>Step 3b: removes the suffixes that derive nouns and adjectives.</summary>
    private static void RemoveDerivation(ref StemmerWord word, bool hadE)
    {
        int group = word.Find("end ing|ig|lijk|baar|bar"u8);
        bool isKept = (group == 2 && word.HasBefore("e"u8, word.Start)) || (group == 5 && !hadE);
        if (group == 0 || isKept || !word.TryDelete(word.R2))
            return;
        if (group == 1)
        {
            if (word.EndsIn("eig"u8) || !word.TryDelete("ig"u8, word.R2))
                Undouble(ref word);
        }
        else if (group == 3)
        {
            TryRemoveE(ref word);
        }
    }

    /// <summary>Step 4: writes a double vowel between consonants once.</summary>
    private static void ShortenVowel(ref StemmerWord word)
    {
        int last = word.Before(word.Length);
        if (!word.IsNoneOf(VowelsAndI, last))
            return;
        bool isDouble =
            word.HasBefore("aa"u8, last)
            || word.HasBefore("ee"u8, last)
            || word.HasBefore("oo"u8, last)
            || word.HasBefore("uu"u8, last);
        if (isDouble && word.IsNoneOf(Vowels, word.Before(last - 2)))
            word.RemoveAt(last - 1);
    }

    private static void Undouble(ref StemmerWord word)
    {
        if (word.Find("kk dd tt"u8) > 0)
            word.DeleteLetter();
    }
}
