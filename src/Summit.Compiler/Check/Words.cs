using System.Globalization;

namespace Summit.Compiler.Check;

/// <summary>The words of a text: letters and digits, with marks, apostrophes and hyphens between them.</summary>
internal static class Words
{
    /// <summary>The words in order, with their places.</summary>
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
