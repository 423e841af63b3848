namespace Summit.Synthetic.Language;

/// <summary>Gives words a capital.</summary>
internal static class Capital
{
    /// <summary>The text with its first letter as a capital.</summary>
    public static string First(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
