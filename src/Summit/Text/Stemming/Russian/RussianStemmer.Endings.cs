namespace Summit.Text;

/// <content>
/// The endings of step 1, by part of speech. Endings of the first group of a list follow an а or я, which stays.
/// </content>
internal static partial class RussianStemmer
{
    private static ReadOnlySpan<byte> Gerunds => "в вши вшись|ив ивши ившись ыв ывши ывшись"u8;

    private static ReadOnlySpan<byte> Adjectives =>
        "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею"u8;

    private static ReadOnlySpan<byte> Participles => "ем нн вш ющ щ|ивш ывш ующ"u8;

    private static ReadOnlySpan<byte> Verbs =>
        "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно"u8
        + "|ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю"u8;

    private static ReadOnlySpan<byte> Nouns =>
        "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я"u8;

    private static bool TryGerund(ref StemmerWord word) => TryAfterA(ref word, Gerunds);

    private static void RemoveReflexive(ref StemmerWord word) => _ = word.TryDelete("ся"u8) || word.TryDelete("сь"u8);

    private static bool TryAdjective(ref StemmerWord word)
    {
        if (word.Find(Adjectives) == 0)
            return false;
        word.Delete();
        TryAfterA(ref word, Participles);
        return true;
    }

    private static bool TryVerb(ref StemmerWord word) => TryAfterA(ref word, Verbs);

    private static bool TryNoun(ref StemmerWord word) => word.Find(Nouns) > 0 && word.TryDelete(0);

    /// <summary>Removes one of some endings. An ending of the first group needs an а or я before it.</summary>
    private static bool TryAfterA(ref StemmerWord word, ReadOnlySpan<byte> endings)
    {
        int group = word.Find(endings);
        if (group == 0 || (group == 1 && !word.IsOneOf("ая"u8, word.BeforeStart)))
            return false;
        word.Delete();
        return true;
    }
}
