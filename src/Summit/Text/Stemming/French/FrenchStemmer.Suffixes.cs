namespace Summit.Text;

/// <content>The suffixes of nouns and adjectives, and what is left when neither they nor verbs end the word.</content>
internal static partial class FrenchStemmer
{
    private static ReadOnlySpan<byte> StandardSuffixes =>
        "ance iqUe isme able iste eux ances iqUes ismes ables istes"u8
        + "|atrice ateur ation atrices ateurs ations"u8
        + "|logie logies"u8
        + "|usion ution usions utions"u8
        + "|ence ences"u8
        + "|ement ements"u8
        + "|ité ités"u8
        + "|if ive ifs ives"u8
        + "|eaux"u8
        + "|aux"u8
        + "|euse euses"u8
        + "|issement issements"u8
        + "|amment"u8
        + "|emment"u8
        + "|ment ments"u8;

    /// <summary>Step 1: removes or replaces a suffix.</summary>
    /// <returns>Whether step 2, the endings of verbs, is left out.</returns>
    private static bool TryStandardSuffix(ref StemmerWord word)
    {
        switch (word.Find(StandardSuffixes))
        {
            case 1:
                return word.TryDelete(word.R2);
            case 2:
                return TryAgent(ref word);
            case 3:
                return word.TryReplace("log"u8, word.R2);
            case 4:
                return word.TryReplace("u"u8, word.R2);
            case 5:
                return word.TryReplace("ent"u8, word.R2);
            case 6:
                return TryAdverb(ref word);
            case 7:
                return TryQuality(ref word);
            case 8:
                return TryAdjective(ref word);
            case 9:
                word.Replace("eau"u8);
                return true;
            case 10:
                return word.TryReplace("al"u8, word.R1);
            case 11:
                return word.TryDelete(word.R2) || word.TryReplace("eux"u8, word.R1);
            case 12:
                return word.IsNoneOf(Vowels, word.BeforeStart) && word.TryDelete(word.R1);
            case 13:
                word.TryReplace("ant"u8, word.RV);
                return false;
            case 14:
                word.TryReplace("ent"u8, word.RV);
                return false;
            case 15:
                if (word.BeforeStart >= word.RV && word.IsOneOf(Vowels, word.BeforeStart))
                    word.Delete();
                return false;
            default:
                return false;
        }
    }

    /// <summary>-ateur and its forms: removed, with -ic before them.</summary>
    private static bool TryAgent(ref StemmerWord word)
    {
        if (!word.TryDelete(word.R2))
            return false;
        RemoveIc(ref word);
        return true;
    }

    /// <summary>-ement: removed, with the suffix of the adjective before it.</summary>
    private static bool TryAdverb(ref StemmerWord word)
    {
        if (!word.TryDelete(word.RV))
            return false;
        switch (word.Find("iv|eus|abl iqU|ièr Ièr"u8))
        {
            case 1:
                if (word.TryDelete(word.R2))
                    word.TryDelete("at"u8, word.R2);
                break;
            case 2:
                _ = word.TryDelete(word.R2) || word.TryReplace("eux"u8, word.R1);
                break;
            case 3:
                word.TryDelete(word.R2);
                break;
            case 4:
                word.TryReplace("i"u8, word.RV);
                break;
        }

        return true;
    }

    /// <summary>-ité: removed, with the suffix of the adjective before it.</summary>
    private static bool TryQuality(ref StemmerWord word)
    {
        if (!word.TryDelete(word.R2))
            return false;
        switch (word.Find("abil|ic|iv"u8))
        {
            case 1:
                _ = word.TryDelete(word.R2) || word.TryReplace("abl"u8, 0);
                break;
            case 2:
                RemoveIc(ref word);
                break;
            case 3:
                word.TryDelete(word.R2);
                break;
        }

        return true;
    }

    /// <summary>-if and -ive: removed, with -at and -ic before them.</summary>
    private static bool TryAdjective(ref StemmerWord word)
    {
        if (!word.TryDelete(word.R2))
            return false;
        if (word.TryDelete("at"u8, word.R2))
            RemoveIc(ref word);
        return true;
    }

    /// <summary>Removes -ic in R2, and replaces it by -iqU elsewhere.</summary>
    private static void RemoveIc(ref StemmerWord word)
    {
        if (word.Find("ic"u8) > 0 && !word.TryDelete(word.R2))
            word.Replace("iqU"u8);
    }

    /// <summary>Step 4: removes an ending that is neither a suffix nor that of a verb.</summary>
    private static void RemoveResidualSuffix(ref StemmerWord word)
    {
        if (word.EndsIn("s"u8))
        {
            int end = word.Length - 1;
            if (word.HasBefore("Hi"u8, end) || word.IsNoneOf("aiouès"u8, word.Before(end)))
                word.Length = end;
        }

        switch (word.Find("ion|ier ière Ier Ière|e"u8, word.RV))
        {
            case 1:
                if (word.BeforeStart >= word.RV && word.IsOneOf("st"u8, word.BeforeStart))
                    word.TryDelete(word.R2);
                break;
            case 2:
                word.Replace("i"u8);
                break;
            case 3:
                word.Delete();
                break;
        }
    }
}
