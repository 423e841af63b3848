namespace Summit.Compiler.Paths;

/// <summary>A part of a pattern in braces, which captures what it stands for under a name.</summary>
internal static class Capture
{
    /// <summary>True for <c>{name}</c>.</summary>
    public static bool Is(string text) =>
        text.Length > 2 && text[0] == '{' && text[text.Length - 1] == '}' && IsName(text.Substring(1, text.Length - 2));

    /// <summary>The name in the braces.</summary>
    public static string NameOf(string text) => text.Substring(1, text.Length - 2);

    /// <summary>True for a name of letters, digits, <c>-</c> and <c>_</c>.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_');
}
