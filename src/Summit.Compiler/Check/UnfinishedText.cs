namespace Summit.Compiler.Check;

/// <summary>Finds signs that a text is unfinished.</summary>
internal static class UnfinishedText
{
    private static readonly string[] Markers = ["TODO", "FIXME", "TBD", "XXX"];

    private static readonly (char Opening, char Closing)[] Pairs = [('(', ')'), ('[', ']'), ('{', '}'), ('“', '”')];

    /// <summary>
    /// Returns the first sign, or null: the reason as the end of a sentence, and the position and length of the sign in
    /// the text.
    /// </summary>
    public static (string Reason, int Index, int Length)? In(string text) =>
        Marker(text) ?? Filler(text) ?? Dots(text) ?? Open(text);

    private static (string, int, int)? Marker(string text)
    {
        foreach ((string word, int index) in Words.Of(text))
        {
            if (Array.IndexOf(Markers, word) >= 0)
                return ($"it holds '{word}'", index, word.Length);
        }

        return null;
    }

    private static (string, int, int)? Filler(string text)
    {
        const string filler = "lorem ipsum";
        int index = text.IndexOf(filler, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? null : ("it holds 'lorem ipsum'", index, filler.Length);
    }

    private static (string, int, int)? Dots(string text)
    {
        string trimmed = text.TrimEnd();
        int length =
            trimmed.EndsWith("…", StringComparison.Ordinal) ? 1
            : trimmed.EndsWith("...", StringComparison.Ordinal) ? 3
            : 0;
        return length == 0 ? null : ("it breaks off in dots", trimmed.Length - length, length);
    }

    /// <summary>
    /// Finds a bracket or quotation mark that is not closed. Curly quotes are ignored in texts with „, because German
    /// closes quotations with “, the opening mark of English.
    /// </summary>
    private static (string, int, int)? Open(string text)
    {
        foreach ((char opening, char closing) in Pairs)
        {
            if (opening == '“' && text.IndexOf('„') >= 0)
                continue;
            if (OutermostOpen(text, opening, closing) is >= 0 and var index)
                return ($"a '{opening}' is not closed", index, 1);
        }

        return text.Count(letter => letter == '"') % 2 == 0 ? null : ("a '\"' has no other", text.LastIndexOf('"'), 1);
    }

    /// <summary>Returns the position of the outermost opening mark that is not closed, or -1.</summary>
    private static int OutermostOpen(string text, char opening, char closing)
    {
        int depth = 0,
            first = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == opening && depth++ == 0)
                first = i;
            else if (text[i] == closing && depth > 0)
                depth--;
        }

        return depth > 0 ? first : -1;
    }
}
