using System.Text.RegularExpressions;

namespace Summit.Compiler.Paths;

/// <summary>What keys, and references to them, are made of: names in braces, which may be slugged or lacking, with text between them.</summary>
internal sealed class NameFormat
{
    private static readonly Regex Placeholder = new(
        @"\{(?<name>[^{}:?]+)(?<optional>\?)?(?<slug>:slug)?\}",
        RegexOptions.CultureInvariant
    );

    private readonly string _format;

    private NameFormat(string format)
    {
        _format = format;
        Names = Placeholder.Matches(format).Cast<Match>().Select(match => match.Groups["name"].Value).ToArray();
    }

    /// <summary>The names in braces, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads a format without errors.</summary>
    public static NameFormat Parse(string format) => new(format);

    /// <summary>Returns what is wrong with a format, as the end of a sentence; null if nothing is.</summary>
    public static string? ErrorIn(string format) =>
        Placeholder.Replace(format, "").IndexOfAny(['{', '}']) >= 0
            ? $"'{format}' has braces that hold neither '{{Field}}' nor '{{Field:slug}}'"
        : !Placeholder.IsMatch(format) ? $"'{format}' names no field, such as '{{Title:slug}}'"
        : null;

    /// <summary>The name, or null and the first name that stands for nothing.</summary>
    public string? Make(Func<string, string?> valueOf, out string? missing)
    {
        string? lacking = null;
        string made = Placeholder.Replace(_format, match =>
        {
            string name = match.Groups["name"].Value;
            string value = valueOf(name) ?? "";
            if (match.Groups["slug"].Success)
                value = Slug.Of(value);
            if (value.Length == 0 && !match.Groups["optional"].Success)
                lacking ??= name;
            return value;
        });
        missing = lacking;
        return lacking is null ? made : null;
    }
}
