namespace Summit.Text;

/// <summary>The rules of Spanish.</summary>
internal sealed class SpanishRules() : AccentedRules(Language.Spanish)
{
    /// <summary>The only instance.</summary>
    public static SpanishRules Instance { get; } = new();

    /// <inheritdoc/>
    private protected override ReadOnlySpan<byte> FunctionWords =>
        " a al algo algun alguna algunas alguno algunos ambos ante antes aquel aquella aquellas aquello "u8
        + "aquellos aun aunque bajo cada como con contra cual cuales cuando cuanto cuya cuyas cuyo cuyos "u8
        + "de del desde donde dos durante e el ella ellas ello ellos en entre era eran eres es esa esas "u8
        + "ese eso esos esta estaba estaban estado estamos estan estar estas este esto estos estoy fue "u8
        + "fueron ha haber habia habian hace hacia han hasta hay he la las le les lo los mas me mediante "u8
        + "mi mia mientras mio mis misma mismas mismo mismos mucho muy nada ni ningun ninguna ninguno no "u8
        + "nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poco por "u8
        + "porque pues que quien quienes se sea sean segun ser sera seran si sido siempre sin sino so "u8
        + "sobre sois somos son soy su sus suya suyo tal tambien tampoco tan tanto te tener tenia ti tiene "u8
        + "tienen toda todas todo todos tras tu tus un una unas uno unos usted ustedes vosotros vuestra "u8
        + "vuestras vuestro vuestros y ya yo "u8;

    /// <inheritdoc/>
    private protected override int Stem(Span<byte> word) => SpanishStemmer.Stem(word);
}
