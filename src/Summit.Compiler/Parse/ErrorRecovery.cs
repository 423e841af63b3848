namespace Summit.Compiler.Parse;

/// <summary>
/// Finds the position where parsing resumes after an error: the next item of the root sequence, or the next document.
/// </summary>
internal static class ErrorRecovery
{
    /// <summary>
    /// Returns the start of the first line after <paramref name="index"/> that begins a root item or a document.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="index">A position in the part of the text that is skipped.</param>
    /// <param name="itemColumn">
    /// The column of the root's items, counted from 1; 0 if the root is not a block sequence.
    /// </param>
    /// <returns>The start of the line, or the length of the text if there is no such line.</returns>
    public static int After(string text, int index, int itemColumn)
    {
        int line = Lines.Next(text, index);
        while (line < text.Length && !StartsDocument(text, line) && !StartsItem(text, line, itemColumn))
            line = Lines.Next(text, line);
        return line;
    }

    private static bool StartsDocument(string text, int line) =>
        string.CompareOrdinal(text, line, "---", 0, 3) == 0 && Lines.IsBlank(text, line + 3);

    private static bool StartsItem(string text, int line, int itemColumn)
    {
        int dash = line + itemColumn - 1;
        if (itemColumn == 0 || dash >= text.Length || text[dash] != '-' || !Lines.IsBlank(text, dash + 1))
            return false;
        while (line < dash && text[line] == ' ')
            line++;
        return line == dash;
    }
}
