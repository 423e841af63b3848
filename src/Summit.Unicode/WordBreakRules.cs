using System.Globalization;

namespace Summit.Unicode;

/// <summary>
/// The word break class of a character. Categories come from the runtime. The runtime lacks the properties Script,
/// Line_Break, Ideographic and Word_Break, so the lists here restate them, each with its source.
/// </summary>
internal static class WordBreakRules
{
    /// <summary>Returns the class of a character, or null for an unassigned code point.</summary>
    public static WordBreakClass? Of(int character)
    {
        if (!UnicodeData.IsAssigned(character))
            return null;
        int[] parts = UnicodeData.Characters(UnicodeData.Canonical(character));
        if (parts[0] != character && parts[0] >= 0x80)
            return Of(parts[0]);
        if (FoldingRules.IsApostrophe(character))
            return WordBreakClass.Apostrophe;
        if (Sign(character) is { } sign)
            return sign;
        if (FoldingRules.Fold(character) is [] && character != ZeroWidthSpace)
            return WordBreakClass.Extend;
        return UnicodeData.Category(character) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
                WordBreakClass.Extend,
            UnicodeCategory.Format => character == ZeroWidthSpace ? WordBreakClass.Other : WordBreakClass.Extend,
            UnicodeCategory.DecimalDigitNumber => WordBreakClass.Digit,
            UnicodeCategory.ConnectorPunctuation => WordBreakClass.Connector,
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber => LetterClass(character),
            _ => SymbolClass(character),
        };
    }

    private const int ZeroWidthSpace = 0x200B;

    /// <summary>
    /// The signs that join letters or digits: MidLetter, MidNum, MidNumLet and Double_Quote of WordBreakProperty.txt,
    /// without the colons.
    /// </summary>
    private static WordBreakClass? Sign(int character) =>
        character switch
        {
            '"' or 0x05F4 => WordBreakClass.DoubleQuote,
            0x00B7 or 0x0387 or 0x055F or 0x2027 => WordBreakClass.MidLetter,
            ',' or ';' or 0x037E or 0x0589 or 0x060C or 0x060D or 0x066C or 0x07F8 => WordBreakClass.MidDigit,
            0x2044 or 0xFE10 or 0xFE14 or 0xFE50 or 0xFE54 or 0xFF0C or 0xFF1B => WordBreakClass.MidDigit,
            '.' or 0x2024 or 0xFE52 or 0xFF0E => WordBreakClass.FullStop,
            0x066B => WordBreakClass.Digit,
            0x00A0 or 0x2007 or 0x2009 or 0x202F => WordBreakClass.GroupBlank,
            '+' or 0xFE62 or 0xFF0B => WordBreakClass.PlusSign,
            '#' or 0xFE5F or 0xFF03 => WordBreakClass.NumberSign,
            '&' or 0xFE60 or 0xFF06 => WordBreakClass.Ampersand,
            '<' or '=' or '>' => WordBreakClass.RelationSign,
            0x00B2 or 0x00B3 or 0x00B9 or 0x2070 or (>= 0x2074 and <= 0x2079) => WordBreakClass.Superscript,
            >= 0x2080 and <= 0x2089 => WordBreakClass.Digit,
            >= 0x1F1E6 and <= 0x1F1FF => WordBreakClass.Indicator,
            0xFF9E or 0xFF9F => WordBreakClass.Extend,
            _ => null,
        };

    /// <summary>
    /// Returns the class of a symbol or punctuation mark: symbols that Unicode counts as letters of a script, and square
    /// forms of units such as <c>㎏</c>, which are letters because people write their letters too.
    /// </summary>
    private static WordBreakClass SymbolClass(int character) =>
        IsLetterLike(character) || IsUnit(character) ? WordBreakClass.Letter
        : IsKatakanaSign(character) ? WordBreakClass.Katakana
        : IsComplexSign(character) ? WordBreakClass.Complex
        : character == SquareHiragana ? WordBreakClass.Ideograph
        : IsSymbol(character) ? WordBreakClass.Symbol
        : WordBreakClass.Other;

    /// <summary>
    /// Returns whether people may search for a symbol: signs of currencies, mathematics and numbers, pictures, and the
    /// signs for per cent, sections and paragraphs. Excluded are signs that decorate a name (<c>™ ℠ ®</c>), that are
    /// letters of a drawing (boxes, blocks), or that stand for ASCII punctuation.
    /// </summary>
    private static bool IsSymbol(int character) =>
        character is '$' or '%' or 0x00A7 or 0x00B6 or 0x2030 or 0x2031 or 0x066A or 0xFE6A or 0xFF05
        || (
            UnicodeData.Category(character)
                is UnicodeCategory.CurrencySymbol
                    or UnicodeCategory.OtherSymbol
                    or UnicodeCategory.MathSymbol
                    or UnicodeCategory.OtherNumber
            && character >= 0x80
            && character
                is not (
                    0x00AE
                    or 0x2044
                    or 0x2120
                    or 0x2122
                    or 0x2212
                    or 0x2215
                    or (>= 0x2500 and <= 0x259F)
                    or (>= 0xFE62 and <= 0xFE66)
                    or (>= 0xFF0B and <= 0xFF5E)
                    or (>= 0xFFFC and <= 0xFFFD)
                )
        );

    private const int SquareHiragana = 0x1F200;

    private static bool IsUnit(int character) =>
        character is >= 0x3371 and <= 0x33FF
        && FoldingRules.Fold(character).All(part => part < 0x80 || char.IsLetter((char)part))
        && char.IsAsciiLetter((char)FoldingRules.Fold(character)[0]);

    /// <summary>Voicing marks and square forms of Katakana (Katakana, WordBreakProperty.txt).</summary>
    private static bool IsKatakanaSign(int character) =>
        character is (>= 0x309B and <= 0x309C) or 0x30A0 or (>= 0x32D0 and <= 0x32FE) or (>= 0x3300 and <= 0x3357);

    /// <summary>Signs with Line_Break=Complex_Context (LineBreak.txt).</summary>
    private static bool IsComplexSign(int character) =>
        character
            is (>= 0x109E and <= 0x109F)
                or 0x19DA
                or (>= 0x19DE and <= 0x19DF)
                or (>= 0x1AA0 and <= 0x1AA6)
                or (>= 0x1AA8 and <= 0x1AAD)
                or (>= 0xAA77 and <= 0xAA79)
                or (>= 0xAADE and <= 0xAADF)
                or (>= 0x1173A and <= 0x1173B)
                or 0x1173F;

    private static WordBreakClass LetterClass(int character) =>
        IsHebrew(character) ? WordBreakClass.HebrewLetter
        : IsKatakana(character) ? WordBreakClass.Katakana
        : IsIdeograph(character) ? WordBreakClass.Ideograph
        : IsComplex(character) ? WordBreakClass.Complex
        : IsHangul(character) ? WordBreakClass.Hangul
        : WordBreakClass.Letter;

    /// <summary>Korean syllables and letters (the script Hangul of Scripts.txt).</summary>
    private static bool IsHangul(int character) =>
        character
            is (>= 0x1100 and <= 0x11FF)
                or (>= 0x3131 and <= 0x318E)
                or (>= 0xA960 and <= 0xA97C)
                or (>= 0xAC00 and <= 0xD7FB)
                or (>= 0xFFA0 and <= 0xFFDC);

    /// <summary>Hebrew letters (Hebrew_Letter of WordBreakProperty.txt).</summary>
    private static bool IsHebrew(int character) => character is (>= 0x05D0 and <= 0x05F2) or (>= 0xFB1D and <= 0xFB4F);

    /// <summary>Katakana (WordBreakProperty.txt).</summary>
    private static bool IsKatakana(int character) =>
        character
            is (>= 0x3031 and <= 0x3035)
                or (>= 0x30A0 and <= 0x30FF)
                or (>= 0x31F0 and <= 0x31FF)
                or (>= 0xFF66 and <= 0xFF9F)
                or 0x1B000
                or (>= 0x1AFF0 and <= 0x1AFFF)
                or (>= 0x1B120 and <= 0x1B122)
                or 0x1B155
                or (>= 0x1B164 and <= 0x1B167);

    /// <summary>
    /// Ideographs (PropList.txt), their iteration marks, and Hiragana (Scripts.txt).
    /// </summary>
    private static bool IsIdeograph(int character) =>
        character
            is (>= 0x3005 and <= 0x3007)
                or 0x303B
                or (>= 0x3021 and <= 0x3029)
                or (>= 0x3038 and <= 0x303A)
                or (>= 0x3041 and <= 0x309F)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x16FE4 and <= 0x18CFF)
                or (>= 0x18D00 and <= 0x18D08)
                or (>= 0x1B001 and <= 0x1B11F)
                or 0x1B132
                or (>= 0x1B150 and <= 0x1B152)
                or (>= 0x1B170 and <= 0x1B2FB)
                or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Letters of scripts without blanks between words (Line_Break=Complex_Context, LineBreak.txt).</summary>
    private static bool IsComplex(int character) =>
        character
            is (>= 0x0E01 and <= 0x0EDF)
                or (>= 0x1000 and <= 0x109F)
                or (>= 0x1780 and <= 0x17DC)
                or (>= 0x1950 and <= 0x19DF)
                or (>= 0x1A20 and <= 0x1AAD)
                or (>= 0xA9E0 and <= 0xA9FE)
                or (>= 0xAA60 and <= 0xAADF)
                or (>= 0x11700 and <= 0x11746);

    /// <summary>
    /// Signs and symbols that are letters in words: the listed exceptions of ALetter in Unicode Standard Annex #29, and
    /// circled letters (Other_Alphabetic, PropList.txt).
    /// </summary>
    private static bool IsLetterLike(int character) =>
        character
            is (>= 0x02C2 and <= 0x02C5)
                or (>= 0x02D2 and <= 0x02D7)
                or (>= 0x02DE and <= 0x02DF)
                or (>= 0x02E5 and <= 0x02EB)
                or 0x02ED
                or (>= 0x02EF and <= 0x02FF)
                or (>= 0x055A and <= 0x055C)
                or 0x055E
                or 0x058A
                or (>= 0x24B6 and <= 0x24E9)
                or (>= 0xA708 and <= 0xA716)
                or (>= 0xA720 and <= 0xA721)
                or (>= 0xA789 and <= 0xA78A)
                or 0xAB5B
                or (>= 0x1F130 and <= 0x1F149)
                or (>= 0x1F150 and <= 0x1F169)
                or (>= 0x1F170 and <= 0x1F189);
}
