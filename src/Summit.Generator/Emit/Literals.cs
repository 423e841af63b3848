using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Summit.Compiler;

namespace Summit.Generator.Emit;

/// <summary>
/// Formats data as C# literals that compile fast: one UTF-8 literal for text, and hexadecimal words for other data.
/// Data is escaped, so that no value can end a literal or a comment.
/// </summary>
internal static class Literals
{
    private const string Digits = "0123456789abcdef";
    private const string Separator = ", ";
    private const int MaxWordLength = 20;

    /// <summary>Returns a string literal, or <c>null</c>.</summary>
    public static string Text(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Returns a UTF-8 string literal.</summary>
    public static string Utf8(EquatableArray<byte> utf8)
    {
        string text = Encoding.UTF8.GetString(utf8.AsSpan().ToArray());
        var literal = new StringBuilder(text.Length + (text.Length / 16) + 4).Append('"');
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Escape(text[i]) is not { } escape)
                continue;
            literal.Append(text, written, i - written).Append(escape);
            written = i + 1;
        }

        return literal.Append(text, written, text.Length - written).Append("\"u8").ToString();
    }

    /// <summary>Returns a collection expression of words.</summary>
    public static string Words(ReadOnlySpan<ulong> words)
    {
        if (words.IsEmpty)
            return "[]";
        var literal = new char[1 + (words.Length * (MaxWordLength + Separator.Length))];
        literal[0] = '[';
        int length = 1;
        foreach (ulong word in words)
        {
            length = Write(word, literal, length);
            Separator.CopyTo(0, literal, length, Separator.Length);
            length += Separator.Length;
        }

        length -= Separator.Length;
        literal[length++] = ']';
        return new string(literal, 0, length);
    }

    /// <summary>Returns a literal of type <c>ulong</c>.</summary>
    public static string Word(ulong word)
    {
        var literal = new char[MaxWordLength];
        return new string(literal, 0, Write(word, literal, 0));
    }

    /// <summary>Returns a literal of type <c>long</c>.</summary>
    public static string Long(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    /// <summary>Escapes text for an XML doc comment on a single line.</summary>
    public static string XmlText(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            escaped.Append(
                character switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    _ when char.IsControl(character) || char.IsSurrogate(character) || IsLineSeparator(character) =>
                        " ",
                    _ => character.ToString(),
                }
            );
        }

        return escaped.ToString();
    }

    /// <summary>Writes a word and returns the end position. Words from 10 on are written in hexadecimal.</summary>
    private static int Write(ulong word, char[] literal, int start)
    {
        int end = start;
        if (word > 9)
        {
            literal[end++] = '0';
            literal[end++] = 'x';
        }

        int shift = 60;
        while (shift > 0 && word >> shift == 0)
            shift -= 4;
        for (; shift >= 0; shift -= 4)
            literal[end++] = Digits[(int)(word >> shift) & 0xF];
        literal[end++] = 'U';
        literal[end++] = 'L';
        return end;
    }

    /// <summary>
    /// Returns the escape sequence of a character that cannot appear in a literal; null for all other characters.
    /// </summary>
    private static string? Escape(char character) =>
        character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            >= ' ' and <= '~' => null,
            '\uFEFF' => "\\ufeff",
            _ when char.IsControl(character) || IsLineSeparator(character) => "\\u"
                + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
            _ => null,
        };

    private static bool IsLineSeparator(char character) => character is '\u2028' or '\u2029';
}
