namespace Summit.Text;

/// <summary>The rules of Portuguese.</summary>
internal sealed class PortugueseRules() : AccentedRules(Language.Portuguese)
{
    /// <summary>The only instance.</summary>
    public static PortugueseRules Instance { get; } = new();

    /// <inheritdoc/>
    private protected override ReadOnlySpan<byte> FunctionWords =>
        " a ainda alem algum alguma algumas alguns ante antes ao aos apos aquela aquelas aquele aqueles "u8
        + "aquilo as ate cada com como contra cuja cujas cujo cujos da das de dela delas dele deles depois "u8
        + "desde dessa dessas desse desses desta destas deste destes do dos durante e ela elas ele eles em "u8
        + "embora enquanto entre era eram es essa essas esse esses esta estao estar estas estava estavam "u8
        + "este estes estou eu foi foram ha isso isto ja la lhe lhes mais mas me mesmo meu meus minha "u8
        + "minhas muito na nao nas nem nenhum nenhuma nessa nesse nesta neste no nos nossa nossas nosso "u8
        + "nossos num numa o onde os ou outra outras outro outros para pela pelas pelo pelos perante pois "u8
        + "por porem porque pouco quais qual quando quanto que quem sao se seja sejam sem sempre ser sera "u8
        + "serao seu seus sob sobre somos sou sua suas tal tambem tao te tem tendo tenho ter teu teus teve "u8
        + "tinha tinham toda todas todo todos tu tua tuas um uma umas uns voce voces "u8;

    /// <inheritdoc/>
    private protected override int Stem(Span<byte> word) => PortugueseStemmer.Stem(word);
}
