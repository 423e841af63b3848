namespace Summit.Text;

/// <summary>The rules of Swedish.</summary>
internal sealed class SwedishRules() : AccentedRules(Language.Swedish)
{
    /// <summary>The only instance.</summary>
    public static SwedishRules Instance { get; } = new();

    /// <inheritdoc/>
    private protected override ReadOnlySpan<byte> FunctionWords =>
        " alla allt an ar at att av bada bakom bara blev bli blir da dar de dem den denna deras dess "u8
        + "dessa det detta dig din dina ditt dock du efter eller en er era ert ett fast for fore fran "u8
        + "genom ha hade han hans har henne hennes hon honom hos hur i icke ifran in inga ingen ingenting "u8
        + "inom inte ja jag kan kunde man med medan mellan men mer mig min mina mindre mitt mot mycket "u8
        + "nagon nagot nagra nar ner nu och ocksa om oss over pa sa sadan samt sedan sig sin sina sitt ska "u8
        + "skall skulle som till trots under upp ur ut utan utanfor vad var vara vare varfor varit varje "u8
        + "varken vart vem vi vid vilka vilken vilket vill ville vore "u8;

    /// <inheritdoc/>
    private protected override int Stem(Span<byte> word) => SwedishStemmer.Stem(word);
}
