using System.Text;
using Summit.Cli.Notation;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Inference;

/// <summary>Derives C# names from names in YAML.</summary>
internal static class MemberNames
{
    /// <summary>Names of generated members, and of members that C# gives every type.</summary>
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
        "Parse",
        "ReferenceEquals",
        "Row",
        "TableData",
        "ToString",
        "TryParse",
    ];

    /// <summary>Types that a schema mentions and that must not be hidden.</summary>
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

    /// <summary>Returns the names of the generated members for a field with this name.</summary>
    public static IEnumerable<string> Emits(string name) =>
        [name, name + "Utf8", name + "Column", name + "Facet", "Count" + name, "TopBy" + name, "With" + name];

    /// <summary>Returns the form of a name that is used for comparison.</summary>
    public static string Fold(string name) => Spelling.Fold(name);

    /// <summary>
    /// Joins words in PascalCase: <c>homepage_url</c> becomes <c>HomepageUrl</c>. No keyword begins with a capital.
    /// </summary>
    /// <param name="written">The name in YAML.</param>
    /// <param name="other">The result if the name has no letter or digit.</param>
    public static string Pascal(string written, string other = "Other")
    {
        const int maxLength = 100;
        var name = new StringBuilder();
        bool startsWord = true;
        foreach (char letter in written)
        {
            if (name.Length == maxLength)
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

    /// <summary>
    /// Returns the singular of a name: <c>Entry</c> for <c>Entries</c>, <c>Person</c> for <c>People</c>.
    /// </summary>
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

    /// <summary>Returns the plural of a name: <c>Entries</c> for <c>Entry</c>.</summary>
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

    /// <summary>Returns a path of <c>[Field]</c>, whose names are separated by dots.</summary>
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

    /// <summary>Returns a text as a C# literal.</summary>
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
                    _ when char.IsControl(letter) || VisibleText.IsHidden(letter) || char.IsSurrogate(letter) =>
                        $"\\u{(int)letter:X4}",
                    _ => letter.ToString(),
                }
            );
        }

        return literal.Append('"').ToString();
    }
}
