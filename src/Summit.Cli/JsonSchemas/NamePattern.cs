using System.Text.RegularExpressions;

namespace Summit.Cli.JsonSchemas;

/// <summary>Regular expressions, in what JavaScript and .NET have in common, for what YAML may write.</summary>
internal static class NamePattern
{
    /// <summary>Matches every spelling of any of the names: case, <c>-</c> and <c>_</c> do not count.</summary>
    public static string Of(params IEnumerable<string> names) => $"^(?:{string.Join('|', names.Select(Spellings))})$";

    /// <summary>Matches any of the words in any case.</summary>
    public static string AnyCase(params IEnumerable<string> words) =>
        $"^(?:{string.Join('|', words.Select(word => string.Concat(word.Select(InAnyCase))))})$";

    private static string Spellings(string name)
    {
        const string marks = "[-_]*";
        return marks + string.Concat(name.Where(letter => letter is not ('-' or '_')).Select(letter => InAnyCase(letter) + marks));
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
        for (int i = 0; i < pattern.Length; i++)
        {
            char next = i + 1 < pattern.Length ? pattern[i + 1] : '\0';
            if (pattern[i] == '\\')
            {
                // What .NET alone knows, or what it takes for letters beyond ASCII.
                if (!"dDsStnrfv\\/^$.*+?()[]{}|-".Contains(next, StringComparison.Ordinal))
                    return null;
                i++;
            }
            else if (pattern[i] == '(' && next == '?' && !pattern.AsSpan(i).StartsWith("(?:"))
            {
                return null;
            }
            else if (pattern[i] == '-' && next == '[')
            {
                return null;
            }
        }

        return $"^(?:{pattern})$";
    }
}
