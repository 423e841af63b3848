using Summit.Compiler.Parse;

namespace Summit.Compiler.Format;

/// <summary>
/// Removes unnecessary quotes from scalars: prefers plain scalars to single quotes, and single quotes to double quotes.
/// A text that any version of YAML could read as a number, a time, a boolean or null keeps its quotes.
/// </summary>
internal static class Quoting
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`.+=<~";

    private const string LettersOfNumbers = "0123456789abcdefxoABCDEFXO_.:+-TtZz ,";

    private static readonly HashSet<string> Words = new(
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// Returns the scalar with as few quotes as possible. Scalars with escapes or line breaks are returned unchanged.
    /// </summary>
    /// <param name="token">The scalar.</param>
    /// <param name="raw">The scalar as written in the text.</param>
    /// <param name="isInFlow">True inside a flow collection, where a comma or a bracket ends a plain scalar.</param>
    public static string Simplify(YamlToken token, string raw, bool isInFlow)
    {
        bool isQuoted = token.Style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted;
        bool hasEscape = token.Style == YamlScalarStyle.DoubleQuoted && raw.IndexOf('\\') >= 0;
        if (!isQuoted || hasEscape || raw.IndexOf('\n') >= 0)
            return raw;
        if (CanBePlain(token.Value, isInFlow))
            return token.Value;
        return token.Value.IndexOf('\'') < 0 ? $"'{token.Value}'" : raw;
    }

    /// <summary>
    /// Removes the blanks at the end of a line of a multi-line scalar. A blank after a backslash is an escape in double
    /// quotes and is kept.
    /// </summary>
    public static string TrimEnd(string line, YamlScalarStyle style)
    {
        string trimmed = line.TrimEnd(' ', '\t');
        if (style != YamlScalarStyle.DoubleQuoted || trimmed.Length == line.Length)
            return trimmed;
        int backslashes = trimmed.Length - trimmed.TrimEnd('\\').Length;
        return backslashes % 2 == 1 ? line.Substring(0, trimmed.Length + 1) : trimmed;
    }

    private static bool CanBePlain(string value, bool isInFlow)
    {
        if (value.Length == 0 || value.Trim().Length < value.Length || Indicators.IndexOf(value[0]) >= 0)
            return false;
        if (
            Words.Contains(value)
            || (char.IsDigit(value[0]) && value.All(letter => LettersOfNumbers.IndexOf(letter) >= 0))
        )
            return false;
        for (int i = 0; i < value.Length; i++)
        {
            char before = i == 0 ? '\0' : value[i - 1];
            bool isLast = i + 1 == value.Length;
            bool isIndicator = value[i] switch
            {
                ':' => isInFlow || isLast || value[i + 1] == ' ',
                '#' => before == ' ',
                ',' or '[' or ']' or '{' or '}' => isInFlow,
                _ => char.IsControl(value[i]) || value[i] is '\u2028' or '\u2029' or '\uFEFF',
            };
            if (isIndicator)
                return false;
        }

        return true;
    }
}
