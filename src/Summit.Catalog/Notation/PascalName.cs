using System.Text;
using System.Text.Json;

namespace Summit.Catalog.Notation;

/// <summary>Converts names of C# members to other notations.</summary>
internal static class PascalName
{
    /// <summary>Converts <c>OtherNames</c> to <c>otherNames</c>.</summary>
    public static string ToCamel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>Converts <c>OtherNames</c> to <c>other-names</c>.</summary>
    public static string ToKebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    /// <summary>Converts <c>OtherNames</c> to <c>Other names</c>.</summary>
    public static string ToWords(string name) => name[0] + Split(name, ' ')[1..];

    /// <summary>Converts <c>OtherNames</c> to <c>other_names</c>.</summary>
    public static string ToSnake(string name) => Split(name, '_');

    /// <summary>
    /// Returns whether <paramref name="written"/> is the name in any case, with or without <c>-</c> and <c>_</c>.
    /// </summary>
    public static bool IsSame(string name, string written) =>
        string.Equals(
            name,
            written.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal),
            StringComparison.OrdinalIgnoreCase
        );

    private static string Split(string name, char separator)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append(separator);
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
