namespace Summit.Compiler.Parse;

/// <summary>The lines of a text, broken where YAML 1.2 and JSON break them: at line feeds and carriage returns.</summary>
internal static class Lines
{
    private static readonly char[] Breaks = ['\n', '\r'];

    /// <summary>The end of the line that <paramref name="index"/> is in, where only <c>\n</c> breaks lines.</summary>
    public static int End(string text, int index)
    {
        int end = text.IndexOf('\n', index);
        return end < 0 ? text.Length : end;
    }

    /// <summary>
    /// The start of the line after the one that <paramref name="index"/> is in; the length of the text if none.
    /// </summary>
    public static int Next(string text, int index)
    {
        int end = text.IndexOfAny(Breaks, index);
        if (end < 0)
            return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>
    /// The line that holds <paramref name="index"/>, searched from a line before it. The end of a text is in its last line, unless a break
    /// stands right before it.
    /// </summary>
    public static (int Start, int Number) Find(string text, int index, int start, int number)
    {
        while (start < text.Length && Next(text, start) is var next && next <= index && IsBreak(text[next - 1]))
            (start, number) = (next, number + 1);
        return (start, number);
    }

    /// <summary>True where a blank stands at <paramref name="index"/>, or a line or the text ends.</summary>
    public static bool IsBlank(string text, int index) =>
        index >= text.Length || text[index] is ' ' or '\t' || IsBreak(text[index]);

    private static bool IsBreak(char letter) => letter is '\n' or '\r';
}
