using System.Globalization;

namespace Summit.Cli.Export;

/// <summary>Marks texts that a spreadsheet would calculate as a formula.</summary>
internal static class SpreadsheetText
{
    private const char Mark = '\'';

    /// <summary>
    /// The characters that begin a formula, also in their full-width forms. A spreadsheet may remove a tab or a line
    /// break before a formula.
    /// </summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private const NumberStyles Number =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>
    /// Returns <paramref name="text"/> after an apostrophe if the text begins like a formula or with an apostrophe, so
    /// that removing one apostrophe restores every text. A number such as <c>-5</c> is no formula.
    /// </summary>
    public static string Of(string text) =>
        text.Length > 0
        && (text[0] == Mark || FormulaStarts.Contains(text[0], StringComparison.Ordinal))
        && !double.TryParse(text, Number, CultureInfo.InvariantCulture, out _)
            ? Mark + text
            : text;
}
