namespace Summit.Text;

/// <content>The suffixes of nouns, adjectives and adverbs, and the endings of verbs.</content>
internal static partial class ItalianStemmer
{
    private static ReadOnlySpan<byte> StandardSuffixes =>
        "anza anze ico ici ica ice iche ichi ismo ismi abile abili ibile ibili ista iste isti istà istè istì "u8
        + "oso osi osa ose mente atrice atrici ante anti"u8
        + "|azione azioni atore atori"u8
        + "|logia logie"u8
        + "|uzione uzioni usione usioni"u8
        + "|enza enze"u8
        + "|amento amenti imento imenti"u8
        + "|amente"u8
        + "|ità"u8
        + "|ivo ivi iva ive"u8;

    private static ReadOnlySpan<byte> VerbEndings =>
        "ammo ando ano are arono asse assero assi assimo ata ate ati ato ava avamo avano avate avi avo emmo enda "u8
        + "ende endi endo erà erai eranno ere erebbe erebbero erei eremmo eremo ereste eresti erete erò erono essero "u8
        + "ete eva evamo evano evate evi evo Yamo iamo immo irà irai iranno ire irebbe irebbero irei iremmo iremo "u8
        + "ireste iresti irete irò irono isca iscano isce isci isco iscono issero ita ite iti ito iva ivamo ivano "u8
        + "ivate ivi ivo ono uta ute uti uto ar ir"u8;

    /// <summary>Step 1: removes or replaces a suffix.</summary>
    /// <returns>Whether a suffix was removed or replaced.</returns>
    private static bool TryStandardSuffix(ref StemmerWord word)
    {
        int group = word.Find(StandardSuffixes);
        switch (group)
        {
            case 0:
                return false;
            case 3:
                return word.TryReplace("log"u8, word.R2);
            case 4:
                return word.TryReplace("u"u8, word.R2);
            case 5:
                return word.TryReplace("ente"u8, word.R2);
            case 6:
                return word.TryDelete(word.RV);
            case 7:
                return TryAdverb(ref word);
        }

        if (!word.TryDelete(word.R2))
            return false;
        switch (group)
        {
            case 2:
                word.TryDelete("ic"u8, word.R2);
                break;
            case 8:
                if (word.Find("abil ic iv"u8) > 0)
                    word.TryDelete(word.R2);
                break;
            case 9:
                if (word.TryDelete("at"u8, word.R2))
                    word.TryDelete("ic"u8, word.R2);
                break;
        }

        return true;
    }

    /// <summary>-amente: removed in R1, with the suffix of the adjective before it.</summary>
    private static bool TryAdverb(ref StemmerWord word)
    {
        if (!word.TryDelete(word.R1))
            return false;
        int group = word.Find("iv|os ic abil"u8);
        if (group > 0 && word.TryDelete(word.R2) && group == 1)
            word.TryDelete("at"u8, word.R2);
        return true;
    }

    /// <summary>Step 2: removes an ending of verbs in RV.</summary>
    /// <returns>Whether an ending was removed.</returns>
    private static bool TryVerb(ref StemmerWord word) => word.Find(VerbEndings, word.RV) > 0 && word.TryDelete(word.RV);
}
