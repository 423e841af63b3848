namespace Summit.Text;

/// <summary>
/// The rules by which two words that follow each other may be one word: <c>anti virus</c> and <c>anti-virus</c> are
/// <c>antivirus</c>. The compiler and the library share this file.
/// </summary>
internal static class Compounds
{
    /// <summary>The minimum length in bytes of the parts into which a query divides an unknown word.</summary>
    public const int MinPartLength = 3;

    /// <summary>Returns what separates two words.</summary>
    /// <param name="separator">The text between the words, in UTF-8.</param>
    public static WordLink LinkOf(ReadOnlySpan<byte> separator)
    {
        if (IsHyphen(separator))
            return WordLink.Hyphen;
        for (int i = 0; i < separator.Length; i++)
        {
            bool isNoBreakSpace = separator[i] == 0xC2 && i + 1 < separator.Length && separator[i + 1] == 0xA0;
            if (!isNoBreakSpace && separator[i] is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'))
                return WordLink.None;
            i += isNoBreakSpace ? 1 : 0;
        }

        return separator.IsEmpty ? WordLink.None : WordLink.Blank;
    }

    /// <summary>
    /// Returns whether a blank between two words may be left out. Function words stand beside other words by chance, as
    /// in <c>in to</c> and <c>a part</c>; so do <c>every</c> and <c>may</c> in English. In a language without function
    /// words, words of one and two letters are taken for function words. In an index of several languages, it is enough
    /// that the blank may be left out in one of them.
    /// </summary>
    /// <param name="first">The folded form of the first word.</param>
    /// <param name="second">The folded form of the second word.</param>
    /// <param name="rules">The rules of the language of the words.</param>
    public static bool MayJoinByBlank(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, LanguageRules rules)
    {
        if (rules.Languages.Length == 0)
            return MayJoin(first, second) && IsContentWord(first, rules) && IsContentWord(second, rules);
        foreach (LanguageRules language in rules.Languages)
        {
            if (MayJoinByBlank(first, second, language))
                return true;
        }

        return false;
    }

    /// <summary>Returns whether two words may be one word. Two numbers remain two.</summary>
    /// <param name="first">The folded form of the first word.</param>
    /// <param name="second">The folded form of the second word.</param>
    public static bool MayJoin(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) =>
        first.Length + second.Length <= TermReader.MaxBytes
        && !(IsDigit(first[first.Length - 1]) && IsDigit(second[0]));

    private static bool IsContentWord(ReadOnlySpan<byte> word, LanguageRules rules) =>
        rules.Language == Language.None
            ? word.Length >= MinPartLength
            : !rules.IsFunctionWord(word) && !word.SequenceEqual("every"u8) && !word.SequenceEqual("may"u8);

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    /// <summary>
    /// Returns whether a text is a hyphen: the sign of the keyboard, U+2010, U+2011 (without a line break), U+FE63
    /// (small) or U+FF0D (full-width).
    /// </summary>
    private static bool IsHyphen(ReadOnlySpan<byte> text) =>
        text.Length == 1
            ? text[0] == '-'
            : text.SequenceEqual("\u2010"u8)
                || text.SequenceEqual("\u2011"u8)
                || text.SequenceEqual("\uFE63"u8)
                || text.SequenceEqual("\uFF0D"u8);
}
