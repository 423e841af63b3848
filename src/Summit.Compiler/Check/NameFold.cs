using System.Globalization;
using System.Text;

namespace Summit.Compiler.Check;

/// <summary>Names without case, accents and punctuation: what is left when they are written in haste.</summary>
internal static class NameFold
{
    /// <summary>
    /// The letters and digits of a name, in lower case and without accents. Letters above U+FFFF are left out.
    /// </summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char letter in Decompose(name))
        {
            if (char.IsLetterOrDigit(letter))
                folded.Append(Base(char.ToLowerInvariant(letter)));
        }

        return folded.ToString();
    }

    /// <summary>
    /// Accents become letters of their own. What is neither goes first: of some of it there is no decomposition.
    /// </summary>
    private static string Decompose(string name) =>
        name.All(letter => letter < 128)
            ? name
            : new string([.. name.Where(IsLetterOrMark)]).Normalize(NormalizationForm.FormD);

    private static bool IsLetterOrMark(char letter) =>
        char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    /// <summary>What decomposition does not touch.</summary>
    private static string Base(char letter) =>
        letter switch
        {
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'ı' => "i",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            _ => letter.ToString(),
        };
}
