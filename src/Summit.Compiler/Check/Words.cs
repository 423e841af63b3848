using System.Globalization;

namespace Summit.Compiler.Check;

/// <summary>
/// Splits texts into words. A word consists of letters, digits and combining marks, and can contain apostrophes and
/// hyphens.
/// </summary>
internal static class Words
{
    /// <summary>Returns the words in order, with their positions. A final <c>'s</c> is removed.</summary>
    public static IEnumerable<(string Text, int Index)> Of(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && IsInner(text, start, end))
                end++;
            int last = end;
            while (last > start && !IsLetter(text[last - 1]))
                last--;
            if (last > start)
                yield return (WithoutGenitive(text.Substring(start, last - start)), start);
        }
    }

    private static bool IsInner(string text, int start, int at) =>
        IsLetter(text[at]) || (at > start && text[at] is '\'' or '’' or '-');

    private static bool IsLetter(char letter) =>
        char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static string WithoutGenitive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal)
            ? word.Substring(0, word.Length - 2)
            : word;
}
