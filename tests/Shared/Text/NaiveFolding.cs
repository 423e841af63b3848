using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Summit.Naive;

/// <summary>
/// The folding of a text, written naively: <see cref="string.Normalize(NormalizationForm)"/>, replacements of strings,
/// and a regular expression for the marks that are dropped.
/// </summary>
internal static partial class NaiveFolding
{
    private static readonly Dictionary<string, string> Replacements = Pairs(
        "ß ss æ ae œ oe þ th ø o ł l đ d ð d ħ h ŧ t ŋ n ı i ĸ k ƀ b ƚ l ƶ z ǥ g ȷ j ȼ c ɇ e ɉ j ɍ r ɏ y ɨ i ʉ u ⱥ a ⱦ t "
            + "ٱ ا ى ي ی ي ے ي ک ك ڪ ك ة ه ۃ ه ہ ه ھ ه ە ه ٫ . ٬ , "
            + "ך כ ם מ ן נ ף פ ץ צ װ וו ױ וי ײ יי ״ \" ⁄ / ∕ / ‐ -"
    );

    /// <summary>Returns the folded form of a text in NFC or NFD.</summary>
    public static string Fold(string text)
    {
        text = Apostrophe().Replace(text, "'");
        text = string.Concat(text.EnumerateRunes().Select(Compatible));
        text = Apostrophe().Replace(text, "'").Normalize(NormalizationForm.FormD);
        text = text.Replace("\u0345", "", StringComparison.Ordinal); // a mark whose capital letter is no mark
        text = text.ToUpperInvariant().ToLowerInvariant().Normalize(NormalizationForm.FormD);
        text = string.Concat(text.EnumerateRunes().Select(Replaced));
        text = Dropped().Replace(text, "");
        text = CyrillicLetter()
            .Replace(text, letter =>
                (LatinMark().Replace(letter.Value[..^1], "") + letter.Value[^1]).Normalize(NormalizationForm.FormC)
            );
        text = LatinMark().Replace(text, "");
        return text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// Returns the compatibility form of a character, unless the character is the spacing form of a mark.
    /// </summary>
    private static string Compatible(Rune character)
    {
        string text = character.ToString().Normalize(NormalizationForm.FormD);
        if (Apostrophe().IsMatch(text))
            return "'";
        string folded = text.Normalize(NormalizationForm.FormKD);
        bool isSpacingMark =
            folded.Length > 1
            && folded[0] == ' '
            && CharUnicodeInfo.GetUnicodeCategory(folded, 1) <= UnicodeCategory.EnclosingMark
            && CharUnicodeInfo.GetUnicodeCategory(folded, 1) >= UnicodeCategory.NonSpacingMark;
        return isSpacingMark ? text : folded;
    }

    private static string Replaced(Rune character)
    {
        int number = CharUnicodeInfo.GetUnicodeCategory(character.Value) switch
        {
            UnicodeCategory.DecimalDigitNumber => CharUnicodeInfo.GetDecimalDigitValue(character.ToString(), 0),
            UnicodeCategory.OtherNumber
                when character.Value is (>= 0x24EB and <= 0x24FF) or (>= 0x2776 and <= 0x2793) or 0x1F10B or 0x1F10C =>
                (int)Rune.GetNumericValue(character),
            _ => -1,
        };
        return number >= 0 ? number.ToString(CultureInfo.InvariantCulture)
            : character.Value is >= 0x1F150 and <= 0x1F169 ? ((char)(character.Value - 0x1F150 + 'a')).ToString()
            : character.Value is >= 0x1F170 and <= 0x1F189 ? ((char)(character.Value - 0x1F170 + 'a')).ToString()
            : Replacements.GetValueOrDefault(character.ToString(), character.ToString());
    }

    private static Dictionary<string, string> Pairs(string list)
    {
        string[] words = list.Split(' ');
        return Enumerable.Range(0, words.Length / 2).ToDictionary(i => words[2 * i], i => words[(2 * i) + 1]);
    }

    [GeneratedRegex(
        "[`\u00B4\u02B9\u02BB-\u02BF\u0374\u2018\u2019\u201B\u2032\u2035\u055A\u05F3\uA78B\uA78C\u1FBD\u1FBF\u1FEF\u1FFD\u1FFE\uFF07\uFF40]"
    )]
    private static partial Regex Apostrophe();

    /// <summary>Marks of Hebrew, Arabic, Syriac and other marks that are written apart, and what is not visible.</summary>
    [GeneratedRegex(
        "[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0711\u0730-\u074A"
            + "\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0897-\u089F\u08CA-\u08E1\u08E3-\u08FF\uFB1E"
            + "\u0640\u07FA\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F"
            + "\u0483-\u0489\u2DE0-\u2DFF\uA66F-\uA672\uA674-\uA67D\uA69E\uA69F"
            + "\u20D0-\u20F0\u1AB0-\u1ACE\u1DC0-\u1DFF\uFE20-\uFE2F\uFE00-\uFE0F\uFEFF]"
            + "|\uD83C[\uDFFB-\uDFFF]|[\uDB40-\uDB43][\uDC00-\uDFFF]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]"
            + "|\uD803[\uDEFC-\uDEFF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A\uDC8F]"
    )]
    private static partial Regex Dropped();

    /// <summary>The letters of Cyrillic keyboards that have a mark, decomposed.</summary>
    [GeneratedRegex("[иу]\\p{M}*?\u0306|і\\p{M}*?\u0308|[гк]\\p{M}*?\u0301")]
    private static partial Regex CyrillicLetter();

    [GeneratedRegex("[\u0300-\u0337\u0339-\u036F]")]
    private static partial Regex LatinMark();
}
