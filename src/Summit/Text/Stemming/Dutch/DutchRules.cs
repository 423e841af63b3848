namespace Summit.Text;

/// <summary>The rules of Dutch.</summary>
internal sealed class DutchRules() : AccentedRules(Language.Dutch)
{
    /// <summary>The only instance.</summary>
    public static DutchRules Instance { get; } = new();

    /// <inheritdoc/>
    private protected override ReadOnlySpan<byte> FunctionWords =>
        " aan achter al alle als andere bij binnen boven buiten daar dan dat de deze die dit doch doen "u8
        + "door dus een en er geen had hadden heb hebben heeft hem het hier hij hoe hun iets ik in is je "u8
        + "jij jou jouw jullie kan kon konden kunnen maar me meer men met mij mijn moest moet moeten na "u8
        + "naar naast niet niets noch nog nu of om omdat onder ons onze ook op over reeds sinds te tegen "u8
        + "terwijl tijdens toch toen tot totdat tussen u uit uw van vanaf veel voor waar waarom wanneer "u8
        + "want waren was wat wel welke werd werden wie wij wil worden wordt ze zelf zich zij zijn zo "u8
        + "zoals zonder zou zouden zullen "u8;

    /// <inheritdoc/>
    private protected override int Stem(Span<byte> word) => DutchStemmer.Stem(word);
}
