using System.Text.RegularExpressions;

namespace Summit.Compiler.Paths;

/// <summary>
/// A format that makes keys and references from the values of a record, such as <c>{Event}/{Title:slug}</c>. A <c>?</c>
/// after a name makes its value optional.
/// </summary>
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

    /// <summary>Parses a valid format.</summary>
    public static NameFormat Parse(string format) => new(format);

    /// <summary>Returns the error in a format, as the end of a sentence, or null if the format is valid.</summary>
    public static string? ErrorIn(string format) =>
        Placeholder.Replace(format, "").IndexOfAny(['{', '}']) >= 0
            ? $"'{format}' has braces that hold neither '{{Field}}' nor '{{Field:slug}}'"
        : !Placeholder.IsMatch(format) ? $"'{format}' names no field, such as '{{Title:slug}}'"
        : null;

    /// <summary>Makes a name from the values of its parts. Returns null if a required part has no value.</summary>
    /// <param name="valueOf">Returns the value of a part, or null.</param>
    /// <param name="missing">The first required part without a value; otherwise null.</param>
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
