using System.Text;
using Summit.Text;

namespace Summit.Search;

/// <summary>
/// Reads the characters of a query as the ASCII characters that they stand for: any Unicode white space as a blank, any
/// double quotation mark as <c>"</c>, and the full-width forms and look-alikes of operators, letters and digits as
/// themselves.
/// </summary>
internal static class QuerySigns
{
    /// <summary>Stands for a character that is no sign: a letter, a symbol or a malformed byte.</summary>
    public const byte Other = 0x80;

    /// <summary>Stands for a single quotation mark that may open a phrase.</summary>
    public const byte SingleQuote = (byte)'\'' | Other;

    /// <summary>Stands for an invisible character, which is skipped before a part of a query.</summary>
    public const byte Invisible = 0x81;

    private const int FullWidthShift = 0xFF01 - '!';

    /// <summary>Returns the ASCII character that the character at an index stands for.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="index">The index of the character.</param>
    /// <param name="length">The number of bytes of the character. A malformed byte is a character.</param>
    /// <returns>
    /// An ASCII character, with <c>' '</c> for white space and control characters; <see cref="SingleQuote"/>,
    /// <see cref="Invisible"/> or <see cref="Other"/>.
    /// </returns>
    public static byte At(ReadOnlySpan<byte> text, int index, out int length)
    {
        byte first = text[index];
        length = 1;
        if (first <= sbyte.MaxValue)
            return OfAscii(first);
        int end = index;
        if (!Characters.TryRead(text, ref end, out int character))
            return Other;
        length = end - index;
        return Of(character);
    }

    /// <summary>Returns an ASCII character, with a blank for control characters.</summary>
    public static byte OfAscii(byte character) => character <= ' ' ? (byte)' ' : character;

    /// <summary>Returns whether a character may be a part of a word: a letter, a digit or a malformed byte.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="index">The index of the character.</param>
    public static bool IsOfWord(ReadOnlySpan<byte> text, int index)
    {
        byte first = text[index];
        if (first <= sbyte.MaxValue)
            return char.IsAsciiLetterOrDigit((char)first);
        int end = index;
        return !Characters.TryRead(text, ref end, out int character) || Rune.IsLetterOrDigit(new Rune(character));
    }

    private static byte Of(int character) =>
        character switch
        {
            >= 0xFF01 and <= 0xFF5E and not 0xFF07 => (byte)(character - FullWidthShift),
            0x85 or 0xA0 or 0x1680 or (>= 0x2000 and <= 0x200B) => (byte)' ',
            0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000 => (byte)' ',
            (>= 0x2010 and <= 0x2013) or 0x2212 or 0xFE63 => (byte)'-',
            0xFE62 => (byte)'+',
            0xFE55 => (byte)':',
            0x2217 or 0xFE61 => (byte)'*',
            0x02DC or 0x223C or 0x301C => (byte)'~',
            0xFE59 => (byte)'(',
            0xFE5A => (byte)')',
            0x3001 or 0xFE50 or 0xFE51 => (byte)',',
            0x2018 or 0x201A or 0x201B => SingleQuote,
            0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) => Invisible,
            0xFEFF or (>= 0x2060 and <= 0x2069) => Invisible,
            _ => QuotationMarks.IsDouble(character) ? (byte)'"' : Other,
        };
}
