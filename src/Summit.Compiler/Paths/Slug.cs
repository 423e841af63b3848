using System.Globalization;
using System.Text;

namespace Summit.Compiler.Paths;

/// <summary>Names as parts of addresses: <c>Sauli Niinistö</c> as <c>sauli-niinisto</c>.</summary>
internal static class Slug
{
    /// <summary>The letters and digits of any script, in lower case and without accents, with <c>-</c> between words.</summary>
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

    /// <summary>The vowel signs of many scripts are marks.</summary>
    private static bool IsInWord(string text, int at) =>
        char.IsLetterOrDigit(text, at)
        || CharUnicodeInfo.GetUnicodeCategory(text, at)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;
}
