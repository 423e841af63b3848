namespace Summit.Text;

/// <summary>The rules of Italian.</summary>
internal sealed class ItalianRules() : AccentedRules(Language.Italian)
{
    /// <summary>The only instance.</summary>
    public static ItalianRules Instance { get; } = new();

    /// <inheritdoc/>
    private protected override ReadOnlySpan<byte> FunctionWords =>
        " a abbiamo ad agli ai al alla alle allo altra altre altri altro anche ancora avere avete aveva "u8
        + "avevano c che chi ci cio coi col come con contro cui d da dagli dai dal dalla dalle dallo degli "u8
        + "dei del dell della delle dello dentro di dopo dove durante e ed egli era erano essa esse essere "u8
        + "essi esso fra fu furono gli ha hai hanno ho i il in io l la le lei li lo loro lui ma me mentre "u8
        + "mi mia mie miei mio ne negli nei nel nella nelle nello no noi non nostra nostre nostri nostro o "u8
        + "od ogni oltre ove per perche piu poi presso prima qua quale quali quando quanta quanti quanto "u8
        + "quella quelle quelli quello quest questa queste questi questo qui s sara saranno se sei senza "u8
        + "si sia siamo siano siete sono sopra sotto stata state stati stato su sua sue sugli sui sul "u8
        + "sulla sulle sullo suo suoi tra tu tua tue tuo tuoi tutta tutte tutti tutto un una uno verso vi "u8
        + "voi vostra vostre vostri vostro "u8;

    /// <inheritdoc/>
    private protected override int Stem(Span<byte> word) => ItalianStemmer.Stem(word);
}
