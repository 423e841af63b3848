using System.Text;
using System.Text.RegularExpressions;

namespace Summit.Compiler.Bind.Layout;

/// <summary>
/// A pattern of paths: <c>*</c> for anything within a part, <c>?</c> for a character, <c>**</c> for any number of parts, <c>{name}</c>
/// for anything within a part, which is captured. After a <c>!</c> it takes files away.
/// </summary>
public sealed class FilePattern
{
    private readonly Regex _regex;
    private readonly List<string> _captures = [];

    private FilePattern(string pattern)
    {
        Text = pattern;
        IsExclusion = pattern.StartsWith("!", StringComparison.Ordinal);
        _regex = new Regex(Translate(IsExclusion ? pattern.Substring(1) : pattern), RegexOptions.CultureInvariant);
    }

    /// <summary>The pattern as it is written.</summary>
    public string Text { get; }

    /// <summary>True for one that takes files away.</summary>
    public bool IsExclusion { get; }

    /// <summary>The pattern as editors have them: what is captured may be anything.</summary>
    public string Glob => Regex.Replace(Text, @"\{[^{}/]*\}", "*");

    /// <summary>Reads a pattern that has no mistake.</summary>
    public static FilePattern Parse(string pattern) => new(pattern);

    /// <summary>What is wrong with a pattern, as the end of a sentence; null if nothing is.</summary>
    public static string? MistakeIn(string pattern)
    {
        string path = pattern.StartsWith("!", StringComparison.Ordinal) ? pattern.Substring(1) : pattern;
        if (path.Length == 0) return "a pattern is empty";
        if (path.IndexOf('\\') >= 0) return $"'{pattern}' has a '\\'; write '/'";
        foreach (string part in path.Split('/'))
        {
            if (part is "" or "." or "..") return $"'{pattern}' is no path within the corpus folder, such as 'talks/*.yml'";
            if (part != "**" && part.Contains("**")) return $"'**' stands for whole parts of a path, not in '{part}'";
        }

        var names = new HashSet<string>();
        string rest = Regex.Replace(path, @"\{([^{}/]*)\}", match => Capture.IsName(match.Groups[1].Value) && names.Add(match.Groups[1].Value) ? "" : "{");
        return rest.IndexOfAny(['{', '}']) >= 0 ? $"'{pattern}' has braces that hold no name, or a name that another holds" : null;
    }

    /// <summary>The names under which a pattern captures.</summary>
    public static IEnumerable<string> CapturesOf(string pattern) =>
        Regex.Matches(pattern, @"\{([^{}/]*)\}").Cast<Match>().Select(match => match.Groups[1].Value);

    /// <summary>What the pattern captures of a path, by name; null where it does not match.</summary>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        Match match = _regex.Match(path);
        if (!match.Success) return null;
        var captured = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < _captures.Count; i++) captured[_captures[i]] = match.Groups[i + 1].Value;
        return captured;
    }

    private string Translate(string path)
    {
        string[] parts = path.Split('/');
        var regex = new StringBuilder(@"\A");
        for (int i = 0; i < parts.Length; i++)
        {
            bool isLast = i == parts.Length - 1;
            if (parts[i] == "**")
                regex.Append(isLast ? ".*" : "(?:[^/]+/)*");
            else
                regex.Append(TranslatePart(parts[i])).Append(isLast ? "" : "/");
        }

        return regex.Append(@"\z").ToString();
    }

    private string TranslatePart(string part)
    {
        var regex = new StringBuilder();
        for (int i = 0; i < part.Length; i++)
        {
            switch (part[i])
            {
                case '*':
                    regex.Append("[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                case '{':
                    int end = part.IndexOf('}', i);
                    _captures.Add(part.Substring(i + 1, end - i - 1));
                    regex.Append("([^/]+)");
                    i = end;
                    break;
                default:
                    regex.Append(Regex.Escape(part.Substring(i, 1)));
                    break;
            }
        }

        return regex.ToString();
    }
}
