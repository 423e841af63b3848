using Summit.Compiler.Parse;

namespace Summit.Compiler.Format;

/// <summary>A scalar that is written as a block, after <c>|</c> or <c>&gt;</c>.</summary>
/// <param name="header">Its first line, with one blank before a comment.</param>
/// <param name="lines">Its lines without their indentation.</param>
/// <param name="indent">Their indentation.</param>
/// <param name="givenIndent">How much deeper than the block around it the header says that it stands, or 0.</param>
/// <param name="end">Where it ends: before a line break, or at the end of the text.</param>
internal sealed class BlockScalar(string header, IReadOnlyList<string> lines, int indent, int givenIndent, int end)
{
    /// <summary>Its first line, with one blank before a comment.</summary>
    public string Header { get; } = header;

    /// <summary>Its lines without their indentation; the blank ones at its end only if they count.</summary>
    public IReadOnlyList<string> Content { get; } = lines;

    /// <summary>Where it ends: before a line break, or at the end of the text.</summary>
    public int End { get; } = end;

    /// <summary>Where its lines stand within a block at <paramref name="column"/>; as a document of its own they stay.</summary>
    public int IndentIn(int? column) =>
        givenIndent > 0 ? (column ?? 0) + givenIndent
        : column is { } around ? around + YamlLayout.Step
        : indent;

    /// <summary>Reads the one that begins at <paramref name="start"/>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where its <c>|</c> or <c>&gt;</c> stands.</param>
    /// <param name="column">The column of the block around it, or -1.</param>
    public static BlockScalar Read(string text, int start, int column)
    {
        int end = Lines.End(text, start);
        string[] header = text.Substring(start, end - start)
            .Split([' ', '\t'], 2, StringSplitOptions.RemoveEmptyEntries);
        string indicators = header[0];
        string comment = header.Length > 1 ? header[1].Trim() : "";
        int given = indicators.Where(char.IsDigit).Select(digit => digit - '0').FirstOrDefault();
        int indent = given > 0 ? Math.Max(0, column) + given : FindIndent(text, end + 1, column);

        var lines = new List<string>();
        int ends = end,
            kept = 0;
        for (int line = end + 1; line < text.Length; line = ends + 1)
        {
            int spaces = CountSpaces(text, line);
            int lineEnd = Lines.End(text, line);
            bool isBlank = line + spaces == lineEnd && spaces <= indent;
            if (!isBlank && (spaces < indent || IsMarker(text, line)))
                break;

            ends = lineEnd;
            lines.Add(isBlank ? "" : text.Substring(line + indent, lineEnd - line - indent));
            if (isBlank && indicators.IndexOf('+') < 0)
                continue;
            (kept, end) = (lines.Count, lineEnd);
        }

        lines.RemoveRange(kept, lines.Count - kept);

        // Without a line break at its end the text ends without one too, which `-` says when there is one.
        if (end == text.Length && lines.LastOrDefault() is { Length: > 0 })
            indicators = indicators.Replace("+", "").TrimEnd('-') + "-";
        return new BlockScalar(comment.Length > 0 ? $"{indicators} {comment}" : indicators, lines, indent, given, end);
    }

    /// <summary>The indentation of the first line that is not blank; if there is none in the scalar, more than any line has.</summary>
    private static int FindIndent(string text, int line, int column)
    {
        while (line < text.Length)
        {
            int spaces = CountSpaces(text, line);
            int lineEnd = Lines.End(text, line);
            if (line + spaces < lineEnd)
                return spaces > column && !IsMarker(text, line) ? spaces : int.MaxValue;
            line = lineEnd + 1;
        }

        return int.MaxValue;
    }

    private static bool IsMarker(string text, int line) =>
        (string.CompareOrdinal(text, line, "---", 0, 3) == 0 || string.CompareOrdinal(text, line, "...", 0, 3) == 0)
        && (line + 3 >= text.Length || text[line + 3] is ' ' or '\t' or '\n');

    private static int CountSpaces(string text, int line)
    {
        int end = line;
        while (end < text.Length && text[end] == ' ')
            end++;
        return end - line;
    }
}
