namespace Summit.Compiler.Parse;

/// <summary>Finds what is no text: what is left of a file that was saved or cut off in the wrong way.</summary>
internal static class Unreadable
{
    /// <summary>The first place of each kind, with what is said of it.</summary>
    public static IEnumerable<(int Index, string Sentence)> In(string text)
    {
        (int, string)[] found =
        [
            (text.IndexOf('\0'), MalformedText.Nul),
            (text.IndexOf('\uFFFD'), MalformedText.Replaced),
            (Surrogates.FindLone(text, 0), MalformedText.LoneSurrogate),
        ];
        return found.Where(item => item.Item1 >= 0);
    }

    /// <summary>True where a scalar holds half a character that its escapes make, and not the text itself.</summary>
    public static bool IsEscaped(string value, string text, SourceSpan span) =>
        Surrogates.FindLone(value, 0) >= 0
        && Surrogates.FindLone(text.Substring(span.Start, span.End - span.Start), 0) < 0;
}
