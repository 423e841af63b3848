using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Summit.Tests.Text;

/// <summary>
/// The naive words of a text. Each character is replaced by a letter for its class, and one regular expression over
/// these letters states the rules. The class comes from lists and from .NET's Unicode category, because .NET does not
/// know the property Word_Break.
/// </summary>
internal static partial class WordPattern
{
    private const char Malformed = 'o';

    /// <summary>Returns the start and the exclusive end, in bytes, of each word.</summary>
    public static List<(int Start, int End)> Words(ReadOnlySpan<byte> utf8)
    {
        var signs = new StringBuilder();
        var starts = new List<int>();
        int index = 0;
        while (index < utf8.Length)
        {
            bool isMalformed =
                Rune.DecodeFromUtf8(utf8[index..], out Rune character, out int length)
                != System.Buffers.OperationStatus.Done;
            starts.Add(index);
            signs.Append(isMalformed ? Malformed : SignOf(character));
            index += isMalformed ? 1 : length;
        }

        starts.Add(index);
        return
        [
            .. Word.Matches(signs.ToString()).Select(word => (starts[word.Index], starts[word.Index + word.Length])),
        ];
    }

    public static char SignOf(Rune character) =>
        character.Value switch
        {
            '\'' or '‘' or '’' or '＇' => '\'',
            '.' or '․' or '﹒' or '．' => '.',
            ',' or ';' => ',',
            '·' => 'm',
            '"' => '"',
            >= 0x05D0 and <= 0x05EA => 'H',
            >= 0x30A1 and <= 0x30FA or 'ー' => 'K',
            '々' or '〻' or >= 0x3041 and <= 0x3096 or >= 0x4E00 and <= 0x9FFF or >= 0x20000 and <= 0x2A6DF => 'I',
            >= 0x0E01 and <= 0x0E30 => 'C',
            >= 0xAC00 and <= 0xD7A3 => 'G',
            _ => SignOf(Rune.GetUnicodeCategory(character)),
        };

    private static char SignOf(UnicodeCategory category) =>
        category switch
        {
            UnicodeCategory.DecimalDigitNumber => 'D',
            UnicodeCategory.ConnectorPunctuation => '_',
            UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => 'x',
            <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => 'L',
            _ => 'o',
        };

    [GeneratedRegex(
        """
            I (?>x*)
            | (?: C (?>x*) )+
            | (?: K (?>x*) )+
            | (?: G (?>x*) )+
            | (?: [LH] (?>x*) (?: \. (?>x*) [LH] (?>x*) (?![LHD_]) )+    # U.S
                | [LHD] (?>x*) )
              (?: (?<= [LHD] x* )            [LHD] (?>x*)
                | (?<= [LH] x* ) [m'] (?>x*) [LH] (?>x*)                 # don't
                | (?<= H x* )    "    (?>x*) H (?>x*)
                | (?<= D x* )  [.,']  (?>x*) D (?>x*)                    # 1,000.5
                | (?<= [LHD] x* ) (?> (?: _ x* )+ ) [LHD] (?>x*)         # snake_case
              )*
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Word { get; }
}
