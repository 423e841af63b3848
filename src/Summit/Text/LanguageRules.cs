using System.ComponentModel;

namespace Summit.Text;

/// <summary>
/// The rules by which search reads the words of a language: its stemmer and its function words. Emitted code names the
/// rules of the languages of a corpus, so that a trimmed program contains no others.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class LanguageRules
{
    /// <summary>The language.</summary>
    internal readonly Language Language;

    /// <summary>The rules of each language of an index with several languages; otherwise empty.</summary>
    internal readonly LanguageRules[] Languages;

    /// <summary>
    /// Whether the index has a marked stem for every term, with the letter of its language. It has for all languages but
    /// English, whose stems do not depend on accents.
    /// </summary>
    internal readonly bool MarksAllStems;

    /// <summary>Creates the rules of a language, or of an index with several languages.</summary>
    private protected LanguageRules(Language language, bool marksAllStems, LanguageRules[] languages)
    {
        Language = language;
        MarksAllStems = marksAllStems;
        Languages = languages;
    }

    /// <summary>
    /// Writes the stem of a word. A word with signs that are part of a name, such as <c>c#</c>, <c>m&amp;ms</c> and
    /// <c>.net</c>, is its own stem.
    /// </summary>
    /// <param name="written">The written form of the word.</param>
    /// <param name="folded">The folded form of the word.</param>
    /// <param name="stem">Receives the stem; at least <see cref="TermReader.StemBufferLength"/> bytes.</param>
    /// <returns>The length of the stem.</returns>
    internal int StemOf(ReadOnlySpan<byte> written, ReadOnlySpan<byte> folded, Span<byte> stem)
    {
        if (!HasSign(folded))
            return Stem(written, folded, stem);
        folded.CopyTo(stem);
        return folded.Length;
    }

    private static bool HasSign(ReadOnlySpan<byte> word) =>
        word.IndexOfAny((byte)'+', (byte)'#', (byte)'&') >= 0 || (!word.IsEmpty && word[0] == '.');

    /// <summary>Writes the stem of a word without signs.</summary>
    /// <param name="written">The written form of the word.</param>
    /// <param name="folded">The folded form of the word.</param>
    /// <param name="stem">Receives the stem; at least <see cref="TermReader.StemBufferLength"/> bytes.</param>
    /// <returns>The length of the stem.</returns>
    internal abstract int Stem(ReadOnlySpan<byte> written, ReadOnlySpan<byte> folded, Span<byte> stem);

    /// <summary>Returns whether a word, in its folded form, is a function word; see <see cref="FunctionWords"/>.</summary>
    internal abstract bool IsFunctionWord(ReadOnlySpan<byte> folded);
}
