using System.Text;
using System.Text.RegularExpressions;
using Summit.Text;

namespace Summit.Naive;

/// <summary>The forms of a word, by replacements in strings. Stems are those of the engine, which equal libstemmer's.</summary>
internal static partial class NaiveForms
{
    /// <summary>Returns the word in lower case, without invisible characters and without the English possessive.</summary>
    public static string Written(string word, Language language)
    {
        bool isSymbol =
            Visible(word, keepsJoiners: false) is { Length: > 0 } visible
            && WordPattern.SignOf(visible.EnumerateRunes().First()) is 'S' or 'R' or '=';
        string written = Visible(word, isSymbol);
        written = Apostrophe().Replace(written, "'");
        written = MarkedApostrophe().Replace(written, "'");
        written = Stop().Replace(written, ".");
        written = Quote().Replace(written, "\"");
        written = written.Replace('＋', '+').Replace('＃', '#').Replace('＆', '&');
        written = written.Normalize(NormalizationForm.FormC).Replace('İ', 'i').ToLowerInvariant();
        written = written.Replace("i\u0307", "i", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
        if (language == Language.English)
            written = Possessive().Replace(written, "");
        return written;
    }

    /// <summary>Returns a written form without accents, apostrophes and the signs of abbreviations and numbers.</summary>
    public static string Folded(string written, Language language) =>
        Dropped().Replace(NaiveNumbers.Ungroup(NaiveFolding.Fold(written), language), "");

    /// <summary>Returns the stem of a word in a language.</summary>
    public static string Stem(string written, string folded, Language language)
    {
        Span<byte> stem = stackalloc byte[TermReader.StemBufferLength];
        int length = LanguageRules
            .Of(language)
            .StemOf(Encoding.UTF8.GetBytes(written), Encoding.UTF8.GetBytes(folded), stem);
        return Encoding.UTF8.GetString(stem[..length]);
    }

    private static string Visible(string word, bool keepsJoiners) =>
        Invisible().Replace(word, match => keepsJoiners && match.Value == "\u200D" ? match.Value : "");

    [GeneratedRegex(
        "[\u00AD\u034F\u061C\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]"
            + "|[\uDB40-\uDB43][\uDC00-\uDFFF]"
    )]
    private static partial Regex Invisible();

    [GeneratedRegex("[`´‘’‛ʹʻʼʽʾʿ′‵՚׳ꞌꞋ＇]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex("'(?:[\\p{M}-[\u0338]]|\uD83C[\uDFFB-\uDFFF])+")]
    private static partial Regex MarkedApostrophe();

    [GeneratedRegex("[․﹒．]")]
    private static partial Regex Stop();

    [GeneratedRegex("[״＂]")]
    private static partial Regex Quote();

    [GeneratedRegex("(?:'s)+$")]
    private static partial Regex Possessive();

    /// <summary>A full stop stays at the start of a name and before digits.</summary>
    [GeneratedRegex("['\"·]|(?<!^)\\.(?![0-9])")]
    private static partial Regex Dropped();
}
