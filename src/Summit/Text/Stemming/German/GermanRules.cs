namespace Summit.Text;

/// <summary>The rules of German.</summary>
internal sealed class GermanRules() : AccentedRules(Language.German)
{
    /// <summary>The only instance.</summary>
    public static GermanRules Instance { get; } = new();

    /// <inheritdoc/>
    private protected override ReadOnlySpan<byte> FunctionWords =>
        " ab aber alle allem allen aller alles als also am an andere anderen auch auf aus ausser bei "u8
        + "beim bin bis bist da dabei dadurch dafur dagegen daher damit danach dann daran darauf daraus "u8
        + "darf darin daruber darum das dass davon dazu dein deine deinem deinen deiner dem den denen denn "u8
        + "der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch "u8
        + "durfen ein eine einem einen einer eines er es etwas euch euer eure fur gegen hab habe haben hat "u8
        + "hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins "u8
        + "ist jede jedem jeden jeder jedes jene jenem jenen jener jenes kann kein keine keinem keinen "u8
        + "keiner konnen konnte konnten man mein meine meinem meinen meiner mich mir mit muss mussen "u8
        + "mussten nach neben nicht nichts noch nun nur ob obwohl oder ohne sehr sei seid sein seine "u8
        + "seinem seinen seiner seines seit selbst sich sie sind so sobald sofern solche solchen soll "u8
        + "sollen sollte sollten sondern sowie sowohl trotz uber um und uns unser unsere unseren unserer "u8
        + "unter vom von vor wahrend wann war waren warum was wegen weil welche welchem welchen welcher "u8
        + "welches wem wen wenn wer werde werden wessen wie wieder will wir wird wo wollen worden wurde "u8
        + "wurden zu zum zur zwar zwischen "u8;

    /// <inheritdoc/>
    private protected override int Stem(Span<byte> word) => GermanStemmer.Stem(word);
}
