using System.Text.RegularExpressions;

namespace Summit.Cli.JsonSchemas;

/// <summary>Regular expressions for text in YAML, in the subset that JavaScript and .NET share.</summary>
internal static class NamePattern
{
    /// <summary>
    /// Returns a pattern that matches every spelling of the names, regardless of case, spaces, <c>-</c> and <c>_</c>.
    /// </summary>
    public static string Of(params IEnumerable<string> names) => $"^(?:{string.Join('|', names.Select(Spellings))})$";

    /// <summary>Returns a pattern that matches the words in any case.</summary>
    public static string AnyCase(params IEnumerable<string> words) =>
        $"^(?:{string.Join('|', words.Select(word => string.Concat(word.Select(InAnyCase))))})$";

    private static string Spellings(string name)
    {
        const string marks = "[-_ ]*";
        return marks
            + string.Concat(
                name.Where(letter => letter is not ('-' or '_' or ' ')).Select(letter => InAnyCase(letter) + marks)
            );
    }

    private static string InAnyCase(char letter)
    {
        (char lower, char upper) = (char.ToLowerInvariant(letter), char.ToUpperInvariant(letter));
        return lower == upper ? Regex.Escape(letter.ToString()) : $"[{lower}{upper}]";
    }

    /// <summary>
    /// Returns the pattern of a rule for JavaScript, or null if JavaScript would read it differently; such a rule is
    /// left to the check.
    /// </summary>
    public static string? OfRule(string pattern)
    {
        bool isInClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            ReadOnlySpan<char> rest = pattern.AsSpan(i);
            bool isKnown = rest[0] switch
            {
                // Excludes escapes that only .NET supports, or that match letters outside of ASCII in .NET.
                '\\' => rest.Length > 1 && @"dDsStnrfv\/^$.*+?()[]{}|-".Contains(rest[1], StringComparison.Ordinal),
                '(' => isInClass || !rest.StartsWith("(?") || rest.StartsWith("(?:"),
                '[' => !isInClass && !rest.StartsWith("[]") && !rest.StartsWith("[^]"),
                _ => true,
            };
            if (!isKnown)
                return null;
            isInClass = rest[0] switch
            {
                '[' => true,
                ']' => false,
                _ => isInClass,
            };
            if (rest[0] == '\\')
                i++;
        }

        return $"^(?:{pattern})$";
    }
}
