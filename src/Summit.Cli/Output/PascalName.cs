using System.Text;

namespace Summit.Cli.Output;

/// <summary>Names of C# members as they are written elsewhere.</summary>
internal static class PascalName
{
    /// <summary><c>OtherNames</c> as <c>otherNames</c>.</summary>
    public static string ToCamel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>OtherNames</c> as <c>other-names</c>.</summary>
    public static string ToKebab(string name) => Split(name, '-');

    /// <summary><c>OtherNames</c> as <c>Other names</c>.</summary>
    public static string ToWords(string name) => name[0] + Split(name, ' ')[1..];

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
