using System.Text;

namespace Summit.Site.Content;

/// <summary>Shortens texts.</summary>
internal static class TextCut
{
    /// <summary>
    /// Returns a text on one line with at most <paramref name="maxLength"/> characters. A longer text is cut at a space
    /// and ends with an ellipsis. Reads no more of a text than it returns.
    /// </summary>
    public static string At(string text, int maxLength)
    {
        var line = new StringBuilder(Math.Min(text.Length, maxLength) + 1);
        bool isAfterSpace = false;
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                isAfterSpace = line.Length > 0;
                continue;
            }

            if (isAfterSpace)
                line.Append(' ');
            isAfterSpace = false;
            line.Append(letter);
            if (line.Length > maxLength)
                return Cut(line.ToString(), maxLength);
        }

        return line.ToString();
    }

    private static string Cut(string line, int maxLength)
    {
        int end = line.LastIndexOf(' ', maxLength - 1);
        if (end < maxLength / 2)
            end = maxLength - 1;
        if (char.IsHighSurrogate(line[end - 1]))
            end--;
        return line[..end].TrimEnd(' ', ',', ';', ':', '–', '—', '-', '.') + "…";
    }
}
