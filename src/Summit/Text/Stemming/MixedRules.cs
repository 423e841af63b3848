namespace Summit.Text;

/// <summary>
/// The rules of an index with texts in several languages. A query word is looked up in each of the languages, by its
/// rules. Whatever does not depend on a language, such as the folded form of a prefix, follows the rules of texts in no
/// particular language.
/// </summary>
/// <param name="languages">The rules of each language, in the order of their numbers.</param>
internal sealed class MixedRules(LanguageRules[] languages)
    : LanguageRules(Language.None, marksAllStems: true, languages)
{
    /// <inheritdoc/>
    internal override int Stem(ReadOnlySpan<byte> written, ReadOnlySpan<byte> folded, Span<byte> stem)
    {
        folded.CopyTo(stem);
        return folded.Length;
    }

    /// <summary>Returns whether a word is a function word of all languages. A word of one language may be content.</summary>
    internal override bool IsFunctionWord(ReadOnlySpan<byte> folded)
    {
        foreach (LanguageRules language in Languages)
        {
            if (!language.IsFunctionWord(folded))
                return false;
        }

        return true;
    }
}
