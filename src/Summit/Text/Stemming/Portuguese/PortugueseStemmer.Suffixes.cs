namespace Summit.Text;

/// <content>The suffixes of nouns, adjectives and adverbs, and the endings of verbs.</content>
internal static partial class PortugueseStemmer
{
    private static ReadOnlySpan<byte> StandardSuffixes =>
        "eza ezas ico ica icos icas ismo ismos ável ível ista istas oso osa osos osas amento amentos imento imentos "u8
        + "adora ador aça~o adoras adores aço~es ante antes ância"u8
        + "|logia logias"u8
        + "|uça~o uço~es"u8
        + "|ência ências"u8
        + "|amente"u8
        + "|mente"u8
        + "|idade idades"u8
        + "|iva ivo ivas ivos"u8
        + "|ira iras"u8;

    private static ReadOnlySpan<byte> VerbEndings =>
        "ada ida ia aria eria iria ará ara erá era irá ava asse esse isse aste este iste ei arei erei irei am iam "u8
        + "ariam eriam iriam aram eram iram avam em arem erem irem assem essem issem ado ido ando endo indo "u8
        + "ara~o era~o ira~o ar er ir as adas idas ias arias erias irias arás aras erás eras irás avas es ardes "u8
        + "erdes irdes ares eres ires asses esses isses astes estes istes is ais eis íeis aríeis eríeis iríeis "u8
        + "áreis areis éreis ereis íreis ireis ásseis ésseis ísseis áveis ados idos ámos amos íamos aríamos "u8
        + "eríamos iríamos áramos éramos íramos ávamos emos aremos eremos iremos ássemos êssemos íssemos imos "u8
        + "armos ermos irmos eu iu ou ira iras"u8;

    /// <summary>Step 1: removes or replaces a suffix.</summary>
    /// <returns>Whether a suffix was removed or replaced.</returns>
    private static bool TryStandardSuffix(ref StemmerWord word)
    {
        int group = word.Find(StandardSuffixes);
        switch (group)
        {
            case 0:
                return false;
            case 2:
                return word.TryReplace("log"u8, word.R2);
            case 3:
                return word.TryReplace("u"u8, word.R2);
            case 4:
                return word.TryReplace("ente"u8, word.R2);
            case 5:
                return TryAdverb(ref word);
            case 9:
                return word.HasBefore("e"u8, word.Start) && word.TryReplace("ir"u8, word.RV);
        }

        if (!word.TryDelete(word.R2))
            return false;
        switch (group)
        {
            case 6:
                if (word.Find("ante avel ível"u8) > 0)
                    word.TryDelete(word.R2);
                break;
            case 7:
                if (word.Find("abil ic iv"u8) > 0)
                    word.TryDelete(word.R2);
                break;
            case 8:
                word.TryDelete("at"u8, word.R2);
                break;
        }

        return true;
    }

    /// <summary>-amente: removed in R1, with the suffix of the adjective before it.</summary>
    private static bool TryAdverb(ref StemmerWord word)
    {
        if (!word.TryDelete(word.R1))
            return false;
        int group = word.Find("iv|os ic ad"u8);
        if (group > 0 && word.TryDelete(word.R2) && group == 1)
            word.TryDelete("at"u8, word.R2);
        return true;
    }

    /// <summary>Step 2: removes an ending of verbs in RV.</summary>
    /// <returns>Whether an ending was removed.</returns>
    private static bool TryVerb(ref StemmerWord word) => word.Find(VerbEndings, word.RV) > 0 && word.TryDelete(word.RV);
}
