using System.Text.RegularExpressions;
using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Paths;

/// <summary>
/// A pattern of file paths. <c>*</c> matches any text within a part of the path, and <c>?</c> one character. <c>**</c>
/// matches any number of parts, but at least one at the end of the pattern. <c>{name}</c> matches and captures a
/// non-empty text within a part, as short as possible. A pattern that starts with <c>!</c> excludes files.
/// </summary>
public sealed class FilePattern
{
    private static readonly Regex Braces = new(@"\{([^{}/]*)\}", RegexOptions.CultureInvariant);

    /// <summary>The patterns of the parts of a path; null for <c>**</c>.</summary>
    private readonly PartPattern?[] _parts;

    private FilePattern(string pattern)
    {
        Text = pattern;
        IsExclusion = pattern.StartsWith("!", StringComparison.Ordinal);
        string path = IsExclusion ? pattern.Substring(1) : pattern;
        _parts = Array.ConvertAll(ComposedText.Of(path).Split('/'), part =>
            part == "**" ? null : new PartPattern(part)
        );
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>True for a pattern that excludes files.</summary>
    public bool IsExclusion { get; }

    /// <summary>The pattern as a glob that editors understand: each capture is replaced by <c>*</c>.</summary>
    public string Glob => Regex.Replace(Text, @"\{[^{}/]*\}", "*");

    /// <summary>Parses a valid pattern.</summary>
    public static FilePattern Parse(string pattern) => new(pattern);

    /// <summary>Returns the error in a pattern, as the end of a sentence, or null if the pattern is valid.</summary>
    public static string? ErrorIn(string pattern)
    {
        string path = pattern.StartsWith("!", StringComparison.Ordinal) ? pattern.Substring(1) : pattern;
        if (path.Length == 0)
            return "a pattern is empty";
        if (path.IndexOf('\\') >= 0)
            return $"'{pattern}' has a '\\'; write '/'";
        foreach (string part in path.Split('/'))
        {
            if (part is "" or "." or "..")
                return $"'{pattern}' is no path within the corpus folder, such as 'talks/*.yml'";
            if (part != "**" && part.Contains("**"))
                return $"'**' stands for whole parts of a path, not in '{part}'";
        }

        var names = new HashSet<string>();
        string rest = Braces.Replace(path, match =>
            Capture.IsName(match.Groups[1].Value) && names.Add(match.Groups[1].Value) ? "" : "{"
        );
        return rest.IndexOfAny(['{', '}']) >= 0
            ? $"'{pattern}' has braces that hold no name, or a name that another holds"
            : null;
    }

    /// <summary>Returns the names of the captures in a pattern.</summary>
    public static IEnumerable<string> CapturesOf(string pattern) =>
        Braces.Matches(pattern).Cast<Match>().Select(match => match.Groups[1].Value);

    /// <summary>Returns the captured texts by name, or null if the path does not match.</summary>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        string[] parts = ComposedText.Of(path).Split('/');
        bool[,] matches = Matches(parts);
        if (!matches[0, 0])
            return null;

        var captured = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0, at = 0; i < _parts.Length; i++)
        {
            if (_parts[i] is { } part)
                part.Capture(parts[at++], captured);
            else
                while (i + 1 < _parts.Length && !matches[i + 1, at])
                    at++;
        }

        return captured;
    }

    /// <summary>
    /// Returns a table whose element <c>[i, j]</c> is true if the parts of the pattern from <c>i</c> match the parts of
    /// the path from <c>j</c>.
    /// </summary>
    private bool[,] Matches(string[] path)
    {
        var matches = new bool[_parts.Length + 1, path.Length + 1];
        matches[_parts.Length, path.Length] = true;
        for (int i = _parts.Length - 1; i >= 0; i--)
        {
            bool isLast = i == _parts.Length - 1;
            for (int at = path.Length; at >= 0; at--)
            {
                matches[i, at] =
                    _parts[i] is { } part ? at < path.Length && matches[i + 1, at + 1] && part.IsMatch(path[at])
                    : isLast ? at < path.Length
                    : matches[i + 1, at] || (at < path.Length && matches[i, at + 1]);
            }
        }

        return matches;
    }
}
