using System.Globalization;
using System.Text;

namespace Summit.Compiler.Paths;

/// <summary>
/// Converts names to slugs, which can be part of a URL: <c>Sauli Niinistö</c> becomes <c>sauli-niinisto</c>.
/// </summary>
internal static class Slug
{
    /// <summary>
    /// Returns the letters and digits of <paramref name="name"/> in any script, in lower case and without accents, with
    /// <c>-</c> between words.
    /// </summary>
    public static string Of(string name)
    {
        string folded = FoldedText.Of(name);
        var slug = new StringBuilder(folded.Length);
        bool startsWord = false;
        for (int i = 0; i < folded.Length; i++)
        {
            bool isPair = char.IsSurrogatePair(folded, i);
            if (!IsInWord(folded, i))
            {
                startsWord = slug.Length > 0;
            }
            else
            {
                if (startsWord)
                    slug.Append('-');
                slug.Append(folded, i, isPair ? 2 : 1);
                startsWord = false;
            }

            if (isPair)
                i++;
        }

        return slug.ToString();
    }

    /// <summary>
    /// True for a letter, a digit or a mark. Marks count because the vowel signs of many scripts are marks.
    /// </summary>
    private static bool IsInWord(string text, int at) =>
        char.IsLetterOrDigit(text, at)
        || CharUnicodeInfo.GetUnicodeCategory(text, at)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;
}
