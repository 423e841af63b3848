namespace Summit.Text;

/// <summary>
/// Reduces a French word to its stem with the Snowball French algorithm (snowballstem.org/algorithms/french/stemmer.html),
/// in the version of libstemmer 2.0 to 2.2. While the steps run, letters that are consonants (the u of <c>qu</c>, the i
/// of <c>maïs</c> between vowels) are written in capitals, and a vowel with a diaeresis as H and the plain vowel.
/// </summary>
internal static partial class FrenchStemmer
{
    private static ReadOnlySpan<byte> Vowels => "aeiouyâàëéêèïîôûù"u8;

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    public static int Stem(Span<byte> letters)
    {
        if (!StemmerWord.IsText(letters))
            return letters.Length;
        var word = new StemmerWord(letters);
        MarkConsonants(ref word);
        MarkRegions(ref word);
        if (TryStandardSuffix(ref word) || TryVerbInI(ref word) || TryVerb(ref word))
        {
            if (word.Find("Y|ç"u8) is > 0 and var letter)
                word.Replace(letter == 1 ? "i"u8 : "c"u8);
        }
        else
        {
            RemoveResidualSuffix(ref word);
        }

        Undouble(ref word);
        RemoveAccent(ref word);
        WritePlainLetters(ref word);
        return word.Length;
    }

    private static void MarkConsonants(ref StemmerWord word)
    {
        int index = 0;
        while (index < word.Length)
        {
            if (!TryMark(ref word, index))
                index = word.After(index);
        }
    }

    /// <summary>Marks the letter at <paramref name="index"/> or the letter after it, by the first rule that fits.</summary>
    /// <returns>Whether a letter was marked. Then another rule may fit.</returns>
    private static bool TryMark(ref StemmerWord word, int index)
    {
        int next = word.After(index);
        bool isVowel = word.IsOneOf(Vowels, index);
        if (isVowel && word.IsOneOf("ui"u8, next) && word.IsOneOf(Vowels, next + 1))
            word.Overwrite(next, word.Has("u"u8, next) ? 'U' : 'I');
        else if (isVowel && word.Has("y"u8, next))
            word.Overwrite(next, 'Y');
        else if (word.Has("ë"u8, index))
            word.ReplaceAt(index, "He"u8);
        else if (word.Has("ï"u8, index))
            word.ReplaceAt(index, "Hi"u8);
        else if (word.Has("y"u8, index) && word.IsOneOf(Vowels, next))
            word.Overwrite(index, 'Y');
        else if (word.Has("qu"u8, index))
            word.Overwrite(next, 'U');
        else
            return false;
        return true;
    }

    /// <summary>
    /// Sets the regions. RV begins after the third letter if the first two are vowels, or after par, col and tap;
    /// otherwise after the first vowel that is not the first letter.
    /// </summary>
    private static void MarkRegions(ref StemmerWord word)
    {
        word.MarkR1R2(Vowels);
        int second = word.After(0);
        bool beginsWithVowels = word.IsOneOf(Vowels, 0) && word.IsOneOf(Vowels, second);
        bool isException = word.Has("par"u8, 0) || word.Has("col"u8, 0) || word.Has("tap"u8, 0);
        word.RV = beginsWithVowels || isException ? word.After(word.After(second)) : word.AfterVowel(Vowels, second);
    }

    /// <summary>Removes the second of two consonants at the end.</summary>
    private static void Undouble(ref StemmerWord word)
    {
        if (word.Find("enn onn ett ell eill"u8) > 0)
            word.DeleteLetter();
    }

    /// <summary>Removes the accent of the last e if only consonants follow it.</summary>
    private static void RemoveAccent(ref StemmerWord word)
    {
        int index = word.Before(word.Length);
        if (!word.IsNoneOf(Vowels, index))
            return;
        while (word.IsNoneOf(Vowels, index))
            index = word.Before(index);
        if (word.IsOneOf("éè"u8, index))
            word.ReplaceAt(index, "e"u8);
    }

    private static void WritePlainLetters(ref StemmerWord word)
    {
        word.ReplaceAll("I"u8, "i"u8);
        word.ReplaceAll("U"u8, "u"u8);
        word.ReplaceAll("Y"u8, "y"u8);
        word.ReplaceAll("He"u8, "ë"u8);
        word.ReplaceAll("Hi"u8, "ï"u8);
        word.ReplaceAll("H"u8, default);
    }
}
