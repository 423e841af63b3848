namespace Summit.Text;

/// <summary>
/// Reduces a Finnish word to its stem with the Snowball Finnish algorithm
/// (snowballstem.org/algorithms/finnish/stemmer.html), in the version of libstemmer 2.0 to 2.2. Endings are removed from
/// the outside in: particle, possessive, case, other endings, plural.
/// </summary>
internal static partial class FinnishStemmer
{
    private static ReadOnlySpan<byte> Vowels => "aeiouyäö"u8;

    private static ReadOnlySpan<byte> VowelsBeforeI => "aeiouäö"u8;

    private static ReadOnlySpan<byte> Consonants => "bcdfghjklmnpqrstvwxz"u8;

    private static ReadOnlySpan<byte> LongVowels => "aa ee ii oo uu ää öö"u8;

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    public static int Stem(Span<byte> letters)
    {
        if (!StemmerWord.IsText(letters))
            return letters.Length;
        var word = new StemmerWord(letters);
        word.MarkR1R2(Vowels);
        RemoveParticle(ref word);
        RemovePossessive(ref word);
        bool hadCase = TryRemoveCase(ref word);
        RemoveOtherEnding(ref word);
        if (hadCase)
            RemovePluralI(ref word);
        else
            RemovePluralT(ref word);
        Tidy(ref word);
        return word.Length;
    }

    /// <summary>Step 1: removes a particle such as -kin, and the -sti of adverbs.</summary>
    private static void RemoveParticle(ref StemmerWord word)
    {
        int group = word.Find("kin kaan kään ko kö han hän pa pä|sti"u8, word.R1);
        if (group == 1 && word.IsOneOf("aeiouyäönt"u8, word.BeforeStart))
            word.Delete();
        else if (group == 2)
            word.TryDelete(word.R2);
    }

    /// <summary>Step 2: removes the possessive suffix.</summary>
    private static void RemovePossessive(ref StemmerWord word)
    {
        int group = word.Find("si|ni|nsa nsä mme nne|an|än|en"u8, word.R1);
        bool isPossessive = group switch
        {
            0 => false,
            1 => !word.HasBefore("k"u8, word.Start),
            4 => HasCaseBefore(word, "ta ssa sta lla lta na"u8),
            5 => HasCaseBefore(word, "tä ssä stä llä ltä nä"u8),
            6 => HasCaseBefore(word, "lle ine"u8),
            _ => true,
        };
        if (!isPossessive)
            return;
        word.Delete();
        if (group == 2 && word.Find("kse"u8) > 0)
            word.Replace("ksi"u8);
    }

    private static bool HasCaseBefore(StemmerWord word, scoped ReadOnlySpan<byte> endings)
    {
        word.Delete();
        return word.Find(endings) > 0;
    }

    /// <summary>Step 4: removes the endings of comparison, and of words for who does something.</summary>
    private static void RemoveOtherEnding(ref StemmerWord word)
    {
        int group = word.Find("mpi mpa mpä mmi mma mmä|impi impa impä immi imma immä eja ejä"u8, word.R2);
        if (group == 2 || (group == 1 && !word.HasBefore("po"u8, word.Start)))
            word.Delete();
    }

    /// <summary>Step 5a: removes the i or j of the plural, after a case.</summary>
    private static void RemovePluralI(ref StemmerWord word)
    {
        if (word.Find("i j"u8, word.R1) > 0)
            word.Delete();
    }

    /// <summary>Step 5b: removes the t of the plural, and a comparative or superlative before it.</summary>
    private static void RemovePluralT(ref StemmerWord word)
    {
        if (word.Find("t"u8, word.R1) == 0 || word.BeforeStart < word.R1 || !word.IsOneOf(Vowels, word.BeforeStart))
            return;
        word.Delete();
        int group = word.Find("mma|imma"u8, word.R2);
        if (group == 2 || (group == 1 && !word.HasBefore("po"u8, word.Start)))
            word.Delete();
    }
}
