namespace Summit.Compiler.Paths;

/// <summary>
/// Recognises captures: parts of a pattern in braces, such as <c>{name}</c>. A capture stores the text that it matches
/// under its name.
/// </summary>
internal static class Capture
{
    /// <summary>True for a capture such as <c>{name}</c>.</summary>
    public static bool Is(string text) =>
        text.Length > 2 && text[0] == '{' && text[text.Length - 1] == '}' && IsName(text.Substring(1, text.Length - 2));

    /// <summary>Returns the name inside the braces.</summary>
    public static string NameOf(string text) => text.Substring(1, text.Length - 2);

    /// <summary>True for a valid name: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_');
}
