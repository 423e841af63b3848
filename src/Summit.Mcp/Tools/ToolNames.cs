using System.Globalization;

namespace Summit.Mcp.Tools;

/// <summary>
/// Assigns names to tools. Clients accept up to 64 ASCII letters, digits, <c>_</c> and <c>-</c>; the names of C# members
/// may have other letters and be longer.
/// </summary>
internal sealed class ToolNames
{
    private const int MaxLength = 64;
    private const int MaxSuffixLength = 4;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns an unused name that is as near to <paramref name="wanted"/> as clients accept.</summary>
    public string Take(string wanted)
    {
        string name = new([.. wanted.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_')]);
        name = name[..Math.Min(name.Length, MaxLength - MaxSuffixLength)];
        string unused = name;
        for (int i = 2; !_taken.Add(unused); i++)
            unused = string.Create(CultureInfo.InvariantCulture, $"{name}_{i}");
        return unused;
    }
}
