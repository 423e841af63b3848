namespace Summit.Text;

/// <content>The endings of verbs, which must be in RV.</content>
internal static partial class SpanishStemmer
{
    private static ReadOnlySpan<byte> EndingsInY => "ya ye yan yen yeron yendo yo yó yas yes yais yamos"u8;

    private static ReadOnlySpan<byte> Endings =>
        "en es éis emos"u8
        + "|arían arías arán arás aríais aría aréis aríamos aremos ará aré "u8
        + "erían erías erán erás eríais ería eréis eríamos eremos erá eré "u8
        + "irían irías irán irás iríais iría iréis iríamos iremos irá iré "u8
        + "aba ada ida ía ara iera ad ed id ase iese aste iste an aban ían aran ieran asen iesen aron ieron "u8
        + "ado ido ando iendo ió ar er ir as abas adas idas ías aras ieras ases ieses ís áis abais íais arais ierais "u8
        + "aseis ieseis asteis isteis ados idos amos ábamos íamos imos áramos iéramos iésemos ásemos"u8;

    /// <summary>Step 2a: removes an ending that begins with y after a u.</summary>
    /// <returns>Whether an ending was removed.</returns>
    private static bool TryVerbInY(ref StemmerWord word) =>
        word.Find(EndingsInY, word.RV) > 0 && word.HasBefore("u"u8, word.Start) && word.TryDelete(word.RV);

    /// <summary>Step 2b: removes any other ending, and the u of -gu before the endings in e.</summary>
    /// <returns>Whether an ending was removed.</returns>
    private static bool TryVerb(ref StemmerWord word)
    {
        int group = word.Find(Endings, word.RV);
        if (group == 0)
            return false;
        word.Delete();
        if (group == 1 && word.EndsIn("gu"u8))
            word.DeleteLetter();
        return true;
    }
}
