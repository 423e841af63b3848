namespace Summit.Text;

/// <content>The suffixes of nouns, adjectives and adverbs.</content>
internal static partial class SpanishStemmer
{
    private static ReadOnlySpan<byte> StandardSuffixes =>
        "anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas "u8
        + "amiento amientos imiento imientos"u8
        + "|adora ador ación adoras adores aciones ante antes ancia ancias"u8
        + "|logía logías"u8
        + "|ución uciones"u8
        + "|encia encias"u8
        + "|amente"u8
        + "|mente"u8
        + "|idad idades"u8
        + "|iva ivo ivas ivos"u8;

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
                return TryAdverb(ref word);
        }

        if (!word.TryDelete(word.R2))
            return false;
        switch (group)
        {
            case 2:
                word.TryDelete("ic"u8, word.R2);
                break;
            case 7:
                if (word.Find("ante able ible"u8) > 0)
                    word.TryDelete(word.R2);
                break;
            case 8:
                if (word.Find("abil ic iv"u8) > 0)
                    word.TryDelete(word.R2);
                break;
            case 9:
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
}
