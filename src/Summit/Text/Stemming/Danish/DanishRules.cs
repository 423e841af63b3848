namespace Summit.Text;

/// <summary>The rules of Danish.</summary>
internal sealed class DanishRules() : AccentedRules(Language.Danish)
{
    /// <summary>The only instance.</summary>
    public static DanishRules Instance { get; } = new();

    /// <inheritdoc/>
    private protected override ReadOnlySpan<byte> FunctionWords =>
        " af alle alt altid at bag begge blev bliver da de dem den denne der deres det dette dig din "u8
        + "dine disse dit dog du efter eller en end er et for fordi fra gennem ham han hans har havde have "u8
        + "hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor "u8
        + "hvornar i ikke ind ingen intet jeg jer jeres kan kun kunne man med meget mellem men mens mig "u8
        + "min mine mit mod nar ned nogen noget nogle og ogsa om op os over pa sa samt selv siden sig sin "u8
        + "sine sit skal skulle som til ud uden under vaere vaeret var ved vi vil ville vor vore vores "u8;

    /// <inheritdoc/>
    private protected override int Stem(Span<byte> word) => DanishStemmer.Stem(word);
}
