namespace Summit.Text;

/// <summary>The rules of Finnish.</summary>
internal sealed class FinnishRules() : AccentedRules(Language.Finnish)
{
    /// <summary>The only instance.</summary>
    public static FinnishRules Instance { get; } = new();

    /// <inheritdoc/>
    private protected override ReadOnlySpan<byte> FunctionWords =>
        " aina ali alla ehka ei eivat eli en ennen etta ette ettei han hanen hanta he heidan heita ja jalkeen johon "u8
        + "joiden joille joissa joista joita joka jolla jolle jolloin jona jonka jos joskus jossa josta "u8
        + "jota jotka jotta kanssa kautta keta ketka koska kuin kuinka kuka kun kunnes kylla lapi me "u8
        + "meidan meille meita mihin mika mikali miksi milloin mina minka minua minulla minulle minun "u8
        + "missa mista mita mitka molemmat mukaan mutta myos naiden naissa naista naita nama ne niiden "u8
        + "niille niin niissa niista niita noiden noin nuo nyt olemme olen olet olette oli olisi olisivat "u8
        + "olivat olla olleet ollut on ovat paitsi se seka sekaan sen siella sielta siihen siina siita "u8
        + "siksi silla sille sina sinua sinulla sinun sita sitten tahan tai taikka talla tama taman tassa "u8
        + "tasta tata te teidan teita tuo tuon tuota vaan vai vaikka varten vastaan vasten verran voi yli "u8
        + "ymparilla "u8;

    /// <inheritdoc/>
    private protected override int Stem(Span<byte> word) => FinnishStemmer.Stem(word);
}
