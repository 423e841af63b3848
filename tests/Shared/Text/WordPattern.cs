using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Summit.Naive;

/// <summary>
/// The naive words of a text. Each character is replaced by a letter for its class, and one regular expression over
/// these letters states the rules. The class comes from lists and from .NET's Unicode category, because .NET does not
/// know the property Word_Break. Rules about certain words and numbers are regular expressions over the text.
/// </summary>
internal static partial class WordPattern
{
    private const char Malformed = 'o';

    private const string Openings =
        "([{<\"'`/\\|,;:=-*_#\u00A0\u00AB\u2013\u2014\u2018\u201C\u201E\u202F\u2039\u3000\u300C";

    /// <summary>Returns the start and the exclusive end, in bytes, of each word.</summary>
    public static List<(int Start, int End)> Words(ReadOnlySpan<byte> utf8)
    {
        // One sign and one UTF-16 unit for each character, so that both texts have the same indexes.
        var signs = new StringBuilder();
        var text = new StringBuilder();
        var starts = new List<int>();
        int index = 0;
        while (index < utf8.Length)
        {
            bool isMalformed =
                Rune.DecodeFromUtf8(utf8[index..], out Rune character, out int length)
                != System.Buffers.OperationStatus.Done;
            starts.Add(index);
            signs.Append(isMalformed ? Malformed : SignOf(character));
            text.Append(isMalformed ? '\uFFFD' : NaiveUnit(character));
            index += isMalformed ? 1 : length;
        }

        starts.Add(index);
        return [.. Words(signs, text.ToString()).Select(word => (starts[word.Start], starts[word.End]))];
    }

    private static List<(int Start, int End)> Words(StringBuilder signs, string text)
    {
        var words = new List<(int Start, int End)>();
        string pattern = signs.ToString();
        int index = 0;
        while (index < text.Length)
        {
            if (JoinGroups(signs, text, index))
                pattern = signs.ToString();
            Match word = Word().Match(pattern, index);
            int end =
                !word.Success || (pattern[index] == '.' && !BeginsName(pattern, text, index, words)) ? index
                : Elision().Match(text, index) is { Success: true } elision
                && elision.Length < word.Length
                && FirstLetter(pattern, text, index + elision.Length + 1)
                    is ['a' or 'e' or 'h' or 'i' or 'o' or 'u' or 'y', ..]
                    ? index + elision.Length
                : Degree().IsMatch(text, index) && !IsInWord(pattern, text, index + 2) ? index + 2
                : index + word.Length;
            if (end > index)
                words.Add((index, end));
            index = Math.Max(end, index + 1);
        }

        return words;
    }

    /// <summary>Returns a UTF-16 unit for a character: its folded form if the character needs two.</summary>
    private static char NaiveUnit(Rune character) =>
        character.IsBmp ? (char)character.Value
        : NaiveFolding.Fold(character.ToString()) is var folded && folded.Length == 1 ? folded[0]
        : folded.Length == 0 ? '\u0301'
        : Rune.IsLetter(character) ? 'ж'
        : '\uFFFD';

    /// <summary>Returns the folded first letter at or after an index, without the marks before it.</summary>
    private static string FirstLetter(string signs, string text, int index)
    {
        while (index < signs.Length && signs[index] is 'x' or 'z' or '/')
            index++;
        return index < text.Length ? NaiveFolding.Fold(text[index].ToString()) : "";
    }

    /// <summary>Replaces the signs between groups of digits by a sign that joins them, and returns whether there are any.</summary>
    private static bool JoinGroups(StringBuilder signs, string text, int index)
    {
        bool isAfterNumber =
            index > 0
            && (
                signs[index - 1] == '+'
                || (index > 1 && signs[index - 1] is 'b' or '\'' && char.IsAsciiDigit(text[index - 2]))
            );
        if (isAfterNumber || Groups().Match(text, index) is not { Success: true } groups)
            return false;
        for (int i = index; i < index + groups.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                signs[i] = 'g';
        }

        return true;
    }

    private static bool BeginsName(string signs, string text, int index, List<(int Start, int End)> words) =>
        words.Count > 0 && words[^1].End == index
            ? text[(index + 1)..].StartsWith("net", StringComparison.OrdinalIgnoreCase)
                && !IsInWord(signs, text, index + 4)
            : index == 0
                || text[index - 1] <= ' '
                || text[index - 1] is >= '\u2000' and <= '\u200A'
                || Openings.Contains(text[index - 1], StringComparison.Ordinal);

    private static bool IsInWord(string signs, string text, int index)
    {
        while (index < text.Length && text[index] is '\u00AD' or '\u200D' or '\uFE0F')
            index++;
        return index < signs.Length && "LHD_xz/".Contains(signs[index], StringComparison.Ordinal);
    }

    public static char SignOf(Rune character) =>
        character.Value switch
        {
            '\'' or '`' or '´' or '‘' or '’' or 'ʼ' or '＇' => '\'',
            '.' or '․' or '﹒' or '．' => '.',
            ',' or ';' => ',',
            '·' => 'm',
            '"' => '"',
            '+' or '＋' => '+',
            '#' or '＃' => '#',
            '&' or '＆' => '&',
            '<' or '=' or '>' => '=',
            '\u0338' => '/',
            '\u200D' => 'z',
            '\u00A0' or '\u2007' or '\u2009' or '\u202F' => 'b',
            '²' or '³' or '¹' or '⁴' => '^',
            '₂' => 'D',
            '$' or '%' or '§' => 'S',
            '®' or '™' or '−' => 'o',
            >= 0x1F1E6 and <= 0x1F1FF => 'R',
            >= 0x1F3FB and <= 0x1F3FF => 'x',
            >= 0x05D0 and <= 0x05EA => 'H',
            >= 0xAC00 and <= 0xD7A3 => 'G', // Hangul is no letter of an abbreviation or a unit
            >= 0x30A1 and <= 0x30FA or 'ー' => 'K',
            '々' or '〻' or >= 0x3041 and <= 0x3096 or >= 0x4E00 and <= 0x9FFF or >= 0x20000 and <= 0x2A6DF => 'I',
            _ when NaiveScripts.Of(character.ToString()) == NaiveScript.SouthEastAsian => 'C',
            _ => SignOf(Rune.GetUnicodeCategory(character), character.IsAscii),
        };

    private static char SignOf(UnicodeCategory category, bool isAscii) =>
        category switch
        {
            UnicodeCategory.DecimalDigitNumber => 'D',
            UnicodeCategory.ConnectorPunctuation => '_',
            UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => 'x',
            <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => 'L',
            UnicodeCategory.MathSymbol
            or UnicodeCategory.CurrencySymbol
            or UnicodeCategory.OtherSymbol
            or UnicodeCategory.OtherNumber when !isAscii => 'S',
            _ => 'o',
        };

    [GeneratedRegex(
        """
            \G (?:
            I (?>[xz/]*)
            | (?: C (?>[xz/]*) )+
            | (?: K (?>[xz/]*) )+
            | (?: G (?>[xz/]*) )+
            | (?: \^ (?>[xz/]*) )+
            | (?: S | RR? | =(?=/) ) (?: [x/] | zS? )*
            | (?: (?: [LH] (?>[xz/]*) ){1,2}
                  (?: & (?: [LH] (?>[xz/]*) ){1,2} (?![LHD_]) )+        # R&D
                | \.? [LH] (?>[xz/]*) (?: \. (?>[xz/]*) [LH] (?>[xz/]*) (?![LHD_]) )+    # U.S
                | \. [LH] (?>[xz/]*)                                     # .NET
                | [LHD] (?>[xz/]*) )
              (?: (?<= [LHD] [xz/]* )            [LHD] (?>[xz/]*)
                | (?<= [LH] [xz/]* ) [m'] (?>[xz/]*) [LH] (?>[xz/]*)     # don't
                | (?<= H [xz/]* )    "    (?>[xz/]*) H (?>[xz/]*)
                | (?<= D [xz/]* )  [.,]  (?>[xz/]*) D (?>[xz/]*)         # 1,000.5
                | (?<= D )  g  D (?>[xz/]*)                              # 1'000
                | (?<= [LHD] [xz/]* ) (?> (?: _ [xz/]* )+ ) [LHD] (?>[xz/]*)       # snake_case
              )*
              (?: (?<= (?: \G | D [xz/]* ) (?: [LH] [xz/]* ){1,3} ) (?: \^ (?>[xz/]*) )+  # km²
                | (?<= [LH] [xz/]* )    (?: \+\+ (?![LH_xz/+\#=]) | \+ (?![LHD_xz/+\#=]) ) # C++
                | (?<= \G [LH] [xz/]* ) \# (?![LH_xz/+\#=])                               # C#
              )?
            )
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Word();

    [GeneratedRegex(
        "\\G(?:[cdjlmnstv]|qu|jusqu|lorsqu|presqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|coll|pell|gl|agl|dagl|degl|negl|sugl|quell"
            + "|quest|bell|sant|com|dov|cos|anch|nient|mezz|senz|tutt)"
            + "(?>[\u00AD\u200D\uFE0F]*)(?=['`´‘’ʼ＇])(?!(?:(?<=d[\u00AD\u200D\uFE0F]*).(?:you|ya|oh)|(?<=t[\u00AD\u200D\uFE0F]*).other)(?>[\u00AD\u200D\uFE0F]*)(?![\\p{L}\\p{M}\\p{Nd}\\p{Nl}₂\\p{Pc}]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Elision();

    [GeneratedRegex(
        "\\G[1-9][0-9]{0,2}(?<s>[\u00A0\u2007\u2009\u202F'`´‘’ʼ＇])[0-9]{3}(?:\\k<s>[0-9]{3})*(?![0-9]|\\k<s>[0-9])"
    )]
    private static partial Regex Groups();

    [GeneratedRegex("\\G°[CFcf]")]
    private static partial Regex Degree();
}
