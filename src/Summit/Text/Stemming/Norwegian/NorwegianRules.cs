namespace Summit.Text;

/// <summary>The rules of Norwegian.</summary>
internal sealed class NorwegianRules() : AccentedRules(Language.Norwegian)
{
    /// <summary>The only instance.</summary>
    public static NorwegianRules Instance { get; } = new();

    /// <inheritdoc/>
    private protected override ReadOnlySpan<byte> FunctionWords =>
        " alle at av bade bak begge ble blir da de deg dei deira dem den denne der deres det dette di "u8
        + "din dine disse ditt du eg ei ein eit eller en enn er et etter for fordi fra fram ha hadde ham "u8
        + "han hans har henne hennes her hja ho hos hun hva hvem hver hvilke hvilken hvis hvor hvordan "u8
        + "hvorfor i ikke ikkje ingen ja jeg kan kun kunne kva kvar man med meg mellom men mens mer mi min "u8
        + "mine mitt mot mye na nar ned noe noen noko nokon og ogsa om opp oss over pa sa samt seg selv "u8
        + "siden sin sine sitt skal skulle slik som til under ut uten vaere vaert var vart ved vi vil "u8
        + "ville vore "u8;

    /// <inheritdoc/>
    private protected override int Stem(Span<byte> word) => NorwegianStemmer.Stem(word);
}
