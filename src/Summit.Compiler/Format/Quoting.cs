using Summit.Compiler.Parse;

namespace Summit.Compiler.Format;

/// <summary>
/// Writes quoted scalars with as little as they need: nothing, single quotes, or double quotes where there are escapes.
/// What looks like a number, a time, a truth value or null to any reader of YAML stays in quotes.
/// </summary>
internal static class Quoting
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`.+=<~";

    private const string LettersOfNumbers = "0123456789abcdefxoABCDEFXO_.:+-TtZz ,";

    private static readonly HashSet<string> Words = new(
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The form of a scalar, of which <paramref name="raw"/> is how it is written.</summary>
    /// <param name="token">The scalar.</param>
    /// <param name="raw">Its text.</param>
    /// <param name="isInFlow">True within brackets, where a comma ends a scalar without quotes.</param>
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

    /// <summary>A line of a scalar that goes on, without the blanks at its end; one that is escaped stays.</summary>
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
