using Summit.Text;

namespace Summit.Search;

/// <summary>
/// Tells a query in capitals, such as <c>THIS AND THAT</c>, from one with operators, such as <c>NATO AND EU</c>. The
/// operators are English words, so a shouted sentence has other function words of English.
/// </summary>
internal static class Shouting
{
    private const int MaxWordLength = 8;

    /// <summary>
    /// Returns whether a text has no lower-case letter, and a function word of English that is neither an operator nor
    /// also an abbreviation.
    /// </summary>
    /// <param name="text">The text, in UTF-8.</param>
    public static bool IsShouted(ReadOnlySpan<byte> text)
    {
        Span<byte> word = stackalloc byte[MaxWordLength];
        bool hasFunctionWord = false;
        int start = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && char.IsAsciiLetterLower((char)text[index]))
                return false;
            if (index < text.Length && (char.IsAsciiLetterUpper((char)text[index]) || text[index] > sbyte.MaxValue))
                continue;
            hasFunctionWord |= index > start && IsFunctionWord(text[start..index], word);
            start = index + 1;
        }

        return hasFunctionWord && !HasLowerCase(text);
    }

    private static bool IsFunctionWord(ReadOnlySpan<byte> capitals, Span<byte> word)
    {
        if (capitals.Length > word.Length)
            return false;
        for (int i = 0; i < capitals.Length; i++)
            word[i] = (byte)(capitals[i] | 0x20);
        ReadOnlySpan<byte> lower = word[..capitals.Length];
        bool isAmbiguous =
            lower.SequenceEqual("and"u8)
            || lower.SequenceEqual("or"u8)
            || lower.SequenceEqual("not"u8)
            || lower.SequenceEqual("it"u8)
            || lower.SequenceEqual("is"u8)
            || lower.SequenceEqual("who"u8);
        return !isAmbiguous && EnglishFunctionWords.Contains(lower);
    }

    /// <summary>Returns whether a text has a lower-case letter that is not ASCII.</summary>
    private static bool HasLowerCase(ReadOnlySpan<byte> text)
    {
        for (int index = 0; index < text.Length; )
        {
            if (text[index] <= sbyte.MaxValue || !Characters.TryRead(text, ref index, out int character))
                index++;
            else if (System.Text.Rune.IsLower(new System.Text.Rune(character)))
                return true;
        }

        return false;
    }
}
