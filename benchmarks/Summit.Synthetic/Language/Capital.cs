namespace Summit.Synthetic.Language;

/// <summary>Capitalises words.</summary>
internal static class Capital
{
    /// <summary>Returns the text with a capital first letter.</summary>
    public static string First(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
