namespace Summit.Text;

/// <summary>The rules of texts in no particular language: words are not stemmed, and none is a function word.</summary>
internal sealed class PlainRules() : LanguageRules(Language.None, marksAllStems: false, [])
{
    /// <summary>The only instance.</summary>
    public static PlainRules Instance { get; } = new();

    /// <inheritdoc/>
    internal override int Stem(ReadOnlySpan<byte> written, ReadOnlySpan<byte> folded, Span<byte> stem)
    {
        folded.CopyTo(stem);
        return folded.Length;
    }

    /// <inheritdoc/>
    internal override bool IsFunctionWord(ReadOnlySpan<byte> folded) => false;
}
