using System.Globalization;
using System.Text;
using Summit.Compiler;

namespace Summit.Generator.Emit;

/// <summary>
/// Writes data as C#. The forms are those that compile fastest: one UTF-8 literal for text, hexadecimal words for the rest.
/// Nothing of the data can end a literal or a comment.
/// </summary>
internal static class Literals
{
    /// <summary>A UTF-8 literal.</summary>
    public static string Utf8(EquatableArray<byte> utf8)
    {
        string text = Encoding.UTF8.GetString([.. utf8]);
        var literal = new StringBuilder(text.Length + 4).Append('"');
        foreach (char character in text)
            AppendEscaped(literal, character);
        return literal.Append("\"u8").ToString();
    }

    /// <summary>A collection expression of words.</summary>
    public static string Words(EquatableArray<ulong> words)
    {
        var literal = new StringBuilder(words.Count * 12).Append('[');
        foreach (ulong word in words.AsSpan())
            literal.Append(Word(word)).Append(", ");
        if (words.Count > 0)
            literal.Length -= 2;
        return literal.Append(']').ToString();
    }

    /// <summary>A literal of one word.</summary>
    public static string Word(ulong word) =>
        (word <= 9 ? "" : "0x") + word.ToString("x", CultureInfo.InvariantCulture) + "UL";

    /// <summary>A long literal.</summary>
    public static string Long(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    /// <summary>Text inside an XML doc comment, on one line.</summary>
    public static string XmlText(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            escaped.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when char.IsControl(character) || char.IsSurrogate(character) || IsLineSeparator(character) => " ",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static void AppendEscaped(StringBuilder literal, char character)
    {
        switch (character)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            default:
                if (char.IsControl(character) || IsLineSeparator(character) || character == '\uFEFF')
                    literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                else
                    literal.Append(character);
                break;
        }
    }

    private static bool IsLineSeparator(char character) => character is '\u2028' or '\u2029';
}
