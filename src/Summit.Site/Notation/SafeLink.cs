namespace Summit.Site.Notation;

/// <summary>Decides which texts of a corpus become links.</summary>
internal static class SafeLink
{
    private static readonly string[] Starts = ["https://", "http://", "mailto:"];

    /// <summary>
    /// Returns the address that a text is as a whole: an absolute URI with the scheme <c>http</c>, <c>https</c> or
    /// <c>mailto</c>. Returns null for any other text, such as a <c>javascript:</c> URI.
    /// </summary>
    public static string? Of(string text) =>
        Array.Exists(Starts, start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter))
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
            ? uri.AbsoluteUri
            : null;

    /// <summary>Returns an address without its scheme, as a link shows it.</summary>
    public static string Shown(string address)
    {
        string text = address;
        foreach (string start in Starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                text = text[start.Length..];
        }

        return text.TrimEnd('/');
    }
}
