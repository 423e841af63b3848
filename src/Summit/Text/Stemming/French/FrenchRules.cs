namespace Summit.Text;

/// <summary>The rules of French.</summary>
internal sealed class FrenchRules() : AccentedRules(Language.French)
{
    /// <summary>The only instance.</summary>
    public static FrenchRules Instance { get; } = new();

    /// <inheritdoc/>
    private protected override ReadOnlySpan<byte> FunctionWords =>
        " a afin ai aie aient alors apres as au aucun aucune aussi autre autres aux avaient avait avant "u8
        + "avec avez avions avoir avons ayant c car ce ceci cela celle celles celui ces cet cette ceux "u8
        + "chaque chez comme comment contre d dans de depuis des donc dont du durant elle elles en encore "u8
        + "entre es est et etaient etais etait etant ete etes etions etre eu eux furent fut hors il ils j "u8
        + "je jusqu l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais "u8
        + "me memes mes mien moi mon n ne ni nos notre nous on ont ou par parce pas pendant plus pour "u8
        + "pourquoi puisque qu quand que quel quelle quelles quels qui quoi s sa sans sauf se selon sera "u8
        + "serait seront ses si sien soit sommes son sont sous suis sur t ta tandis te tes toi ton tous "u8
        + "tout toute toutes tres tu un une vers vos votre vous y "u8;

    /// <inheritdoc/>
    private protected override int Stem(Span<byte> word) => FrenchStemmer.Stem(word);
}
