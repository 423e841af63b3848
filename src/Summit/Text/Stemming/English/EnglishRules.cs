namespace Summit.Text;

/// <summary>The rules of English, whose stemmer reads the folded form.</summary>
internal sealed class EnglishRules() : LanguageRules(Language.English, marksAllStems: false, [])
{
    /// <summary>The only instance.</summary>
    public static EnglishRules Instance { get; } = new();

    /// <inheritdoc/>
    internal override int Stem(ReadOnlySpan<byte> written, ReadOnlySpan<byte> folded, Span<byte> stem)
    {
        folded.CopyTo(stem);
        return EnglishStemmer.Stem(stem.Slice(0, folded.Length));
    }

    /// <inheritdoc/>
    internal override bool IsFunctionWord(ReadOnlySpan<byte> folded) => EnglishFunctionWords.Contains(folded);
}
