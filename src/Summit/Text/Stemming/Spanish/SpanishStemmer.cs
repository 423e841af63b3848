namespace Summit.Text;

/// <summary>
/// Reduces a Spanish word to its stem with the Snowball Spanish algorithm
/// (snowballstem.org/algorithms/spanish/stemmer.html), in the version of libstemmer 2.0 to 2.2.
/// </summary>
internal static partial class SpanishStemmer
{
    private static ReadOnlySpan<byte> Vowels => "aeiouáéíóúü"u8;

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    public static int Stem(Span<byte> letters)
    {
        if (!StemmerWord.IsText(letters))
            return letters.Length;
        var word = new StemmerWord(letters);
        word.MarkR1R2(Vowels);
        word.MarkVerbRegion(Vowels);
        RemovePronoun(ref word);
        _ = TryStandardSuffix(ref word) || TryVerbInY(ref word) || TryVerb(ref word);
        RemoveResidualSuffix(ref word);
        word.ReplaceAll("á"u8, "a"u8);
        word.ReplaceAll("é"u8, "e"u8);
        word.ReplaceAll("í"u8, "i"u8);
        word.ReplaceAll("ó"u8, "o"u8);
        word.ReplaceAll("ú"u8, "u"u8);
        return word.Length;
    }

    /// <summary>Step 0: removes a pronoun after a gerund or an infinitive of RV, and the accent that it causes.</summary>
    private static void RemovePronoun(ref StemmerWord word)
    {
        if (word.Find("me se sela selo selas selos la le lo las les los nos"u8) == 0)
            return;
        StemmerWord verb = word;
        verb.Delete();
        int form = verb.Find("iéndo|ándo|ár|ér|ír|ando iendo ar er ir|yendo"u8);
        if (form == 0 || verb.Start < verb.RV || (form == 7 && !verb.HasBefore("u"u8, verb.Start)))
            return;
        switch (form)
        {
            case 1:
                verb.Replace("iendo"u8);
                break;
            case 2:
                verb.Replace("ando"u8);
                break;
            case 3:
                verb.Replace("ar"u8);
                break;
            case 4:
                verb.Replace("er"u8);
                break;
            case 5:
                verb.Replace("ir"u8);
                break;
        }

        word.Length = verb.Length;
    }

    /// <summary>Step 3: removes the last vowel, and the u of a final -gue.</summary>
    private static void RemoveResidualSuffix(ref StemmerWord word)
    {
        int group = word.Find("os a o á í ó|e é"u8);
        if (group > 0 && word.TryDelete(word.RV) && group == 2 && word.EndsIn("gu"u8))
            word.TryDelete("u"u8, word.RV);
    }
}
