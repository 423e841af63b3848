using System.Text;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Inference;

/// <summary>Makes names of C# of what YAML calls things.</summary>
internal static class MemberNames
{
    /// <summary>What every record type has, or C# has for every type.</summary>
    public static IReadOnlyList<string> Emitted { get; } =
    [
        "CompareTo",
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "IsNull",
        "KnownK",
        "MemberwiseClone",
        "Ordinal",
        "ReferenceEquals",
        "Row",
        "TableData",
        "ToString",
    ];

    /// <summary>Types that a schema mentions, so that no type of its own may hide them.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "DateOnly",
        "DateTimeOffset",
        "DuplicateKeyBehavior",
        "Record",
        "RecordList",
        "RecordSet",
        "String",
        "Summit",
        "System",
        "Table",
        "TextList",
        "UnresolvedReferenceBehavior",
    ];

    /// <summary>The members that come with a field of that name.</summary>
    public static IEnumerable<string> Emits(string name) =>
        [name, name + "Utf8", name + "Column", name + "Facet", "Count" + name, "TopBy" + name, "With" + name];

    /// <summary>The form in which names are compared.</summary>
    public static string Fold(string name) => Spelling.Fold(name);

    /// <summary>Words run together, each with a capital: <c>homepage_url</c> as <c>HomepageUrl</c>. No keyword has a capital.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="other">The name of what has no letter or digit.</param>
    public static string Pascal(string written, string other = "Other")
    {
        const int longest = 100;
        var name = new StringBuilder();
        bool startsWord = true;
        foreach (char letter in written)
        {
            if (name.Length == longest)
                break;
            if (!char.IsLetterOrDigit(letter))
            {
                startsWord = true;
                continue;
            }

            if (name.Length == 0 && char.IsDigit(letter))
                name.Append('N');
            name.Append(startsWord ? char.ToUpperInvariant(letter) : letter);
            startsWord = false;
        }

        return name.Length == 0 ? other : name.ToString();
    }

    /// <summary>One of them: <c>Entries</c> as <c>Entry</c>, <c>People</c> as <c>Person</c>.</summary>
    public static string Singular(string plural)
    {
        if (
            Irregular.FirstOrDefault(pair => plural.EndsWith(pair.Plural, StringComparison.OrdinalIgnoreCase)) is
            { Plural: { } many, One: { } one }
        )
        {
            string start = plural[..^many.Length];
            return start + (start.Length == 0 || char.IsUpper(plural[start.Length]) ? one : one.ToLowerInvariant());
        }

        if (plural.Length > 4 && plural.EndsWith("ies", StringComparison.Ordinal))
            return plural[..^3] + "y";
        if (Array.Exists(Hissing, ending => plural.EndsWith(ending, StringComparison.Ordinal)))
            return plural[..^2];
        bool isPlural =
            plural.Length > 3
            && plural.EndsWith('s')
            && !Array.Exists(Singulars, ending => plural.EndsWith(ending, StringComparison.Ordinal));
        return isPlural ? plural[..^1] : plural;
    }

    /// <summary>Several of them: <c>Entry</c> as <c>Entries</c>.</summary>
    public static string Plural(string name) =>
        name == "Person" ? "People"
        : name.EndsWith('y') && name.Length > 1 && !"aeiou".Contains(name[^2]) ? name[..^1] + "ies"
        : name.EndsWith("series", StringComparison.OrdinalIgnoreCase) ? name
        : name.EndsWith('s')
        || name.EndsWith('x')
        || name.EndsWith("ch", StringComparison.Ordinal)
        || name.EndsWith("sh", StringComparison.Ordinal)
            ? name + "es"
        : name + "s";

    private static readonly (string Plural, string One)[] Irregular =
    [
        ("People", "Person"),
        ("Series", "Series"),
        ("News", "News"),
        ("Children", "Child"),
        ("Movies", "Movie"),
        ("Aliases", "Alias"),
    ];

    private static readonly string[] Hissing = ["sses", "xes", "ches", "shes"];

    private static readonly string[] Singulars = ["ss", "us", "is"];

    /// <summary>A path of <c>[Field]</c>, in which a dot leads further.</summary>
    public static string Path(IEnumerable<string> names) => string.Join('.', names.Select(Escape));

    private static string Escape(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (char letter in name)
        {
            if (letter is '.' or '\\' or '*' or '{' or '}')
                text.Append('\\');
            text.Append(letter);
        }

        return text.ToString();
    }

    /// <summary>A text as C# writes it.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char letter in text)
        {
            literal.Append(
                letter switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' || char.IsSurrogate(letter) =>
                        $"\\u{(int)letter:X4}",
                    _ => letter.ToString(),
                }
            );
        }

        return literal.Append('"').ToString();
    }
}
