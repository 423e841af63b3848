using Summit.Text;

namespace Summit.Search;

/// <summary>
/// The quotation marks of all languages: the characters with the Unicode property <c>Quotation_Mark</c>, double primes,
/// which stand for them, and the marks of titles in Chinese and Japanese.
/// </summary>
/// <remarks>
/// A phrase ends at the next mark of the family of its first mark. Languages use one mark in different roles: “English”,
/// „German“, ”Swedish”, «French», »Danish«. So any mark of a family closes, except that an opening bracket does not. If
/// no mark of the family follows, the next mark of any family closes.
/// </remarks>
internal static class QuotationMarks
{
    private const int None = -1;

    /// <summary>The families. Marks of one family are adjacent, and a blank follows them.</summary>
    private static ReadOnlySpan<char> Families =>
        "\"\u201C\u201D\u201E\u201F\u2033\u2036\u275D\u275E\u2E42\u301D\u301E\u301F\uFF02 \u00AB\u00BB\u2039\u203A "
        + "\u300C\u300D\uFF62\uFF63\uFE41\uFE42 \u300E\u300F\uFE43\uFE44 \u300A\u300B \u3008\u3009 ";

    /// <summary>Returns whether a character quotes a phrase. Single marks that are also apostrophes do not count.</summary>
    public static bool IsDouble(int character) =>
        character is > ' ' and <= char.MaxValue && Families.Contains((char)character);

    /// <summary>Returns whether a mark only closes a phrase, so that it is skipped where no phrase is open.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="index">The index of the mark.</param>
    public static bool OnlyCloses(ReadOnlySpan<byte> text, int index) => IsClosingBracket(Read(text, index));

    /// <summary>Finds the mark that closes a phrase.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="open">The index of the mark that opens the phrase.</param>
    /// <param name="unclosed">
    /// One bit for each family of which no mark follows that closes. Shared by the searches of one text, whose time is
    /// then linear in the length of the text.
    /// </param>
    /// <param name="length">The number of bytes of the closing mark; 0 if there is none.</param>
    /// <returns>The index of the closing mark, or the length of the text.</returns>
    public static int FindClose(ReadOnlySpan<byte> text, int open, ref int unclosed, out int length)
    {
        int family = FamilyOf(Read(text, open));
        QuerySigns.At(text, open, out int first);
        int other = None;
        int otherLength = 0;
        for (int index = open + first; index < text.Length; index += length)
        {
            if (QuerySigns.At(text, index, out length) != '"' || JoinsHebrew(text, index, length))
                continue;
            int mark = Read(text, index);
            if (FamilyOf(mark) == family)
            {
                if (!IsOpeningBracket(mark))
                    return index;
            }
            else if (other == None)
            {
                (other, otherLength) = (index, length);
                if ((unclosed & (1 << family)) != 0)
                    break;
            }
        }

        unclosed |= 1 << family;
        length = otherLength;
        return other == None ? text.Length : other;
    }

    /// <summary>
    /// Finds the single mark that closes a phrase: the first one after which no word continues, because an apostrophe
    /// within a word does not close.
    /// </summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="start">The first byte of the phrase.</param>
    /// <param name="length">The number of bytes of the closing mark.</param>
    /// <returns>The index of the closing mark, or -1 if there is none, in which case no mark opens a phrase.</returns>
    public static int FindSingleClose(ReadOnlySpan<byte> text, int start, out int length)
    {
        for (int index = start; index < text.Length; index += length)
        {
            QuerySigns.At(text, index, out length);
            if (length == 1 || index == start || Read(text, index) is not (0x2018 or 0x2019))
                continue;
            int next = index + length;
            if (next == text.Length || !QuerySigns.IsOfWord(text, next))
                return index;
        }

        length = 0;
        return None;
    }

    /// <summary>
    /// Returns whether a mark is the gershayim of a Hebrew abbreviation, which people type as a double quotation mark
    /// between two letters.
    /// </summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="index">The index of the mark.</param>
    /// <param name="length">The number of bytes of the mark.</param>
    public static bool JoinsHebrew(ReadOnlySpan<byte> text, int index, int length) =>
        index >= 2
        && index + length + 1 < text.Length
        && IsHebrew(text[index - 2], text[index - 1])
        && IsHebrew(text[index + length], text[index + length + 1]);

    /// <summary>Returns whether two bytes are a Hebrew letter, U+05D0 to U+05EA.</summary>
    private static bool IsHebrew(byte first, byte second) => first == 0xD7 && second is >= 0x90 and <= 0xAA;

    /// <summary>Returns the number of the family of a mark: the number of families before it.</summary>
    private static int FamilyOf(int mark) => Families[..Families.IndexOf((char)mark)].Count(' ');

    private static bool IsOpeningBracket(int mark) =>
        mark is 0x3008 or 0x300A or 0x300C or 0x300E or 0xFF62 or 0xFE41 or 0xFE43;

    private static bool IsClosingBracket(int mark) =>
        mark is 0x3009 or 0x300B or 0x300D or 0x300F or 0xFF63 or 0xFE42 or 0xFE44;

    /// <summary>Reads the character at an index; a malformed byte as itself.</summary>
    private static int Read(ReadOnlySpan<byte> text, int index)
    {
        int end = index;
        return text[index] > sbyte.MaxValue && Characters.TryRead(text, ref end, out int character)
            ? character
            : text[index];
    }
}
