namespace Summit.Compiler.Parse;

/// <summary>Finds lines in a text. As in YAML 1.2 and JSON, lines end at line feeds and carriage returns.</summary>
internal static class Lines
{
    private static readonly char[] Breaks = ['\n', '\r'];

    /// <summary>
    /// Returns the end of the line that contains <paramref name="index"/>. Only <c>\n</c> ends a line here.
    /// </summary>
    public static int End(string text, int index)
    {
        int end = text.IndexOf('\n', index);
        return end < 0 ? text.Length : end;
    }

    /// <summary>
    /// Returns the start of the line after the line that contains <paramref name="index"/>, or the length of the text
    /// if there is no further line.
    /// </summary>
    public static int Next(string text, int index)
    {
        int end = text.IndexOfAny(Breaks, index);
        if (end < 0)
            return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>
    /// Finds the line that contains <paramref name="index"/>, searching forward from an earlier line. The end of the
    /// text belongs to its last line, unless a line break precedes it.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="index">The position to find.</param>
    /// <param name="start">The start of the line to search from.</param>
    /// <param name="number">The number of the line to search from.</param>
    /// <returns>The start and the number of the line.</returns>
    public static (int Start, int Number) Find(string text, int index, int start, int number)
    {
        while (start < text.Length && Next(text, start) is var next && next <= index && IsBreak(text[next - 1]))
            (start, number) = (next, number + 1);
        return (start, number);
    }

    /// <summary>True if <paramref name="index"/> is at a space, a tab, a line break or the end of the text.</summary>
    public static bool IsBlank(string text, int index) =>
        index >= text.Length || text[index] is ' ' or '\t' || IsBreak(text[index]);

    private static bool IsBreak(char letter) => letter is '\n' or '\r';
}
