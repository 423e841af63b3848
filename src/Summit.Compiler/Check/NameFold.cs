using System.Globalization;
using System.Text;

namespace Summit.Compiler.Check;

/// <summary>
/// Folds names to find near-duplicates: names that differ only in case, accents or punctuation have the same folded
/// form.
/// </summary>
internal static class NameFold
{
    /// <summary>
    /// Returns the letters and digits of a name, in lower case and without accents. Characters above U+FFFF are left
    /// out.
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
    /// Decomposes accented letters into letters and marks. All other characters are removed first, because some of them
    /// cannot be normalised.
    /// </summary>
    private static string Decompose(string name) =>
        name.All(letter => letter < 128)
            ? name
            : new string([.. name.Where(IsLetterOrMark)]).Normalize(NormalizationForm.FormD);

    private static bool IsLetterOrMark(char letter) =>
        char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    /// <summary>Returns the base letters of letters that Unicode does not decompose.</summary>
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
