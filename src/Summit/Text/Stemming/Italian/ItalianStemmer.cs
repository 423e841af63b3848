namespace Summit.Text;

/// <summary>
/// Reduces an Italian word to its stem with the Snowball Italian algorithm
/// (snowballstem.org/algorithms/italian/stemmer.html), in the version of libstemmer 2.0 to 2.2. Acute accents become
/// grave, and a u or i that is a consonant is written as a capital while the steps run.
/// </summary>
internal static partial class ItalianStemmer
{
    private static ReadOnlySpan<byte> Vowels => "aeiouàèìòù"u8;

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    public static int Stem(Span<byte> letters)
    {
        if (!StemmerWord.IsText(letters))
            return letters.Length;
        var word = new StemmerWord(letters);
        WriteGraveAccents(ref word);
        word.ReplaceAll("qu"u8, "qU"u8);
        MarkConsonants(ref word);
        word.MarkR1R2(Vowels);
        word.MarkVerbRegion(Vowels);
        RemovePronoun(ref word);
        _ = TryStandardSuffix(ref word) || TryVerb(ref word);
        RemoveFinalVowel(ref word);
        word.ReplaceAll("I"u8, "i"u8);
        word.ReplaceAll("U"u8, "u"u8);
        return word.Length;
    }

    private static void WriteGraveAccents(ref StemmerWord word)
    {
        word.ReplaceAll("á"u8, "à"u8);
        word.ReplaceAll("é"u8, "è"u8);
        word.ReplaceAll("í"u8, "ì"u8);
        word.ReplaceAll("ó"u8, "ò"u8);
        word.ReplaceAll("ú"u8, "ù"u8);
    }

    /// <summary>Writes U and I for each u and i between two vowels.</summary>
    private static void MarkConsonants(ref StemmerWord word)
    {
        for (int index = 0; index < word.Length; index = word.After(index))
        {
            int middle = word.After(index);
            bool isConsonant =
                word.IsOneOf(Vowels, index) && word.IsOneOf("ui"u8, middle) && word.IsOneOf(Vowels, middle + 1);
            if (isConsonant)
                word.Overwrite(middle, word.Has("u"u8, middle) ? 'U' : 'I');
        }
    }

    /// <summary>Step 0: removes a pronoun after a gerund, and replaces it by e after an infinitive, in RV.</summary>
    private static void RemovePronoun(ref StemmerWord word)
    {
        bool isFound =
            word.Find(
                "ci gli la le li lo mi ne si ti vi sene gliela gliele glieli glielo gliene mela mele meli melo mene "u8
                    + "tela tele teli telo tene cela cele celi celo cene vela vele veli velo vene"u8
            ) > 0;
        if (!isFound)
            return;
        StemmerWord verb = word;
        verb.Delete();
        int form = verb.Find("ando endo|ar er ir"u8);
        if (form == 0 || verb.Start < verb.RV)
            return;
        if (form == 1)
            word.Delete();
        else
            word.Replace("e"u8);
    }

    /// <summary>Step 3: removes a final vowel, an i before it, and the h of a final -ch or -gh.</summary>
    private static void RemoveFinalVowel(ref StemmerWord word)
    {
        if (word.Find("a e i o à è ì ò"u8) > 0 && word.TryDelete(word.RV))
            word.TryDelete("i"u8, word.RV);
        if (word.EndsIn("ch"u8, word.RV) || word.EndsIn("gh"u8, word.RV))
            word.DeleteLetter();
    }
}
