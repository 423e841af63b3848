namespace Summit.Site.Content;

/// <summary>Shortens texts.</summary>
internal static class TextCut
{
    /// <summary>
    /// Returns a text on one line with at most <paramref name="maxLength"/> characters. A longer text is cut at a space
    /// and ends with an ellipsis.
    /// </summary>
    public static string At(string text, int maxLength)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= maxLength)
            return line;
        int end = line.LastIndexOf(' ', maxLength - 1);
        if (end < maxLength / 2)
            end = maxLength - 1;
        if (char.IsHighSurrogate(line[end - 1]))
            end--;
        return line[..end].TrimEnd(' ', ',', ';', ':', '–', '—', '-', '.') + "…";
    }
}
