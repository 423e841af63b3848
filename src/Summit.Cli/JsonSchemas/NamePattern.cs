using System.Text.RegularExpressions;

namespace Summit.Cli.JsonSchemas;

/// <summary>Regular expressions, in what JavaScript and .NET have in common, for what YAML may write.</summary>
internal static class NamePattern
{
    /// <summary>Matches every spelling of any of the names: case, blanks, <c>-</c> and <c>_</c> do not count.</summary>
    public static string Of(params IEnumerable<string> names) => $"^(?:{string.Join('|', names.Select(Spellings))})$";

    /// <summary>Matches any of the words in any case.</summary>
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
    /// The pattern of a rule as JavaScript reads it, or null where it may read it otherwise: what is in it alone is left to the
    /// check.
    /// </summary>
    public static string? OfRule(string pattern)
    {
        bool isInClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            ReadOnlySpan<char> rest = pattern.AsSpan(i);
            bool isKnown = rest[0] switch
            {
                // What .NET alone knows, or what it takes for letters beyond ASCII.
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
