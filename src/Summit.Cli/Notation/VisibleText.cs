using System.Buffers;
using System.Globalization;
using System.Text;

namespace Summit.Cli.Notation;

/// <summary>
/// Shows characters that would control a terminal. A control character, or a character that changes the direction of
/// the text around it, is written with its code: <c>\u{1B}</c>, <c>\u{202E}</c>. Letters and marks of all scripts stay.
/// </summary>
internal static class VisibleText
{
    /// <summary>The controls of bidirectional text, the line separators of Unicode, and the byte order mark.</summary>
    private const string Hidden =
        "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF";

    /// <summary>The characters that change the direction of text, separate lines or have no width.</summary>
    public static SearchValues<char> HiddenCharacters { get; } = SearchValues.Create(Hidden);

    /// <summary>All control characters (C0, DEL and C1), and the hidden characters.</summary>
    private static readonly SearchValues<char> Unsafe = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code),
        .. Hidden,
    ]);

    /// <summary>Returns whether a character changes the direction of text, separates lines or has no width.</summary>
    public static bool IsHidden(int code) => code <= char.MaxValue && HiddenCharacters.Contains((char)code);

    /// <summary>Returns whether a text is shown as it is.</summary>
    public static bool IsVisible(string text) => text.AsSpan().IndexOfAny(Unsafe) < 0;

    /// <summary>Shows a text of several lines: line breaks and tabs are kept.</summary>
    public static string Of(string text) => Show(text, kept: "\n\t");

    /// <summary>Shows a text on one line: line breaks and tabs are written with their codes too.</summary>
    public static string OnOneLine(string text) => Show(text, kept: "");

    private static string Show(string text, string kept)
    {
        if (IsVisible(text))
            return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (char letter in text)
        {
            if (Unsafe.Contains(letter) && !kept.Contains(letter, StringComparison.Ordinal))
                shown.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)letter:X}}}");
            else
                shown.Append(letter);
        }

        return shown.ToString();
    }
}
