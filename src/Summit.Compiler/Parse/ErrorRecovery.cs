namespace Summit.Compiler.Parse;

/// <summary>
/// Finds where reading goes on after an error: at the next item of the root, or at the next document.
/// </summary>
internal static class ErrorRecovery
{
    /// <summary>The start of the first such line after the one that <paramref name="index"/> is in.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="index">A place in what is given up.</param>
    /// <param name="itemColumn">The column of the items of the root, or 0 if it is no block sequence.</param>
    /// <returns>The length of the text if there is none.</returns>
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
