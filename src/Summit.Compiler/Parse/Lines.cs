namespace Summit.Compiler.Parse;

/// <summary>The lines of a text, broken where YAML and Roslyn break them.</summary>
internal static class Lines
{
    private static readonly char[] Breaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The start of the line after the one that <paramref name="index"/> is in; the length of the text if none.</summary>
    public static int Next(string text, int index)
    {
        int end = text.IndexOfAny(Breaks, index);
        if (end < 0) return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>How many lines begin after <paramref name="start"/>, up to and including <paramref name="end"/>.</summary>
    public static int Count(string text, int start, int end)
    {
        int count = 0;
        for (int line = start; line < end && text.IndexOfAny(Breaks, line, end - line) >= 0; line = Next(text, line)) count++;
        return count;
    }

    /// <summary>True where a line ends at <paramref name="index"/> or a blank stands there.</summary>
    public static bool IsBlank(string text, int index) =>
        index >= text.Length || text[index] is ' ' or '\t' || Array.IndexOf(Breaks, text[index]) >= 0;
}
