namespace Summit.Text;

/// <summary>
/// The rules of a language whose endings have accents. The stemmer reads the written form, and the stem is folded
/// afterwards: <c>élections</c> becomes <c>élect</c> and then <c>elect</c>.
/// </summary>
/// <param name="language">The language.</param>
internal abstract class AccentedRules(Language language) : LanguageRules(language, marksAllStems: true, [])
{
    /// <summary>The function words in their folded form, with a blank before the first and after each.</summary>
    private protected abstract ReadOnlySpan<byte> FunctionWords { get; }

    /// <summary>Overwrites a word in lower case with its stem, and returns the length of the stem.</summary>
    private protected abstract int Stem(Span<byte> word);

    /// <inheritdoc/>
    internal sealed override int Stem(ReadOnlySpan<byte> written, ReadOnlySpan<byte> folded, Span<byte> stem)
    {
        if (folded[0] <= '9')
            return StemOfNumber(folded, stem);
        Span<byte> accented = stem.Slice(TermReader.MaxBytes, written.Length);
        written.CopyTo(accented);
        int length = FoldedForm.Write(accented.Slice(0, Stem(accented)), Language, stem.Slice(0, TermReader.MaxBytes));
        if (length > 0)
            return length;
        folded.CopyTo(stem);
        return folded.Length;
    }

    /// <summary>
    /// Writes the stem of a word that begins with a digit, such as <c>1990er</c>. The folded form is stemmed, because to
    /// fold it again would read the decimal <c>1.000</c>, whose written form is <c>1,000</c>, as the number 1000.
    /// </summary>
    private int StemOfNumber(ReadOnlySpan<byte> folded, Span<byte> stem)
    {
        folded.CopyTo(stem);
        int length = Stem(stem.Slice(0, folded.Length));
        return length > 0 ? length : folded.Length;
    }

    /// <inheritdoc/>
    internal sealed override bool IsFunctionWord(ReadOnlySpan<byte> folded) =>
        Text.FunctionWords.Contains(FunctionWords, folded);
}
