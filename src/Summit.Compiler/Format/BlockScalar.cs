using Summit.Compiler.Parse;

namespace Summit.Compiler.Format;

/// <summary>A scalar in block style, after <c>|</c> or <c>&gt;</c>.</summary>
/// <param name="header">The first line, with one blank before a comment.</param>
/// <param name="lines">The content lines without their indentation.</param>
/// <param name="indent">The indentation of the content lines, in columns.</param>
/// <param name="indentIndicator">
/// The indentation indicator of the header, relative to the enclosing block; 0 if there is none.
/// </param>
/// <param name="end">The position after the scalar, at a line break or at the end of the text.</param>
internal sealed class BlockScalar(string header, IReadOnlyList<string> lines, int indent, int indentIndicator, int end)
{
    /// <summary>The first line, with one blank before a comment.</summary>
    public string Header { get; } = header;

    /// <summary>
    /// The content lines without their indentation. Blank lines at the end are included only if they are part of the
    /// value.
    /// </summary>
    public IReadOnlyList<string> Content { get; } = lines;

    /// <summary>The position after the scalar, at a line break or at the end of the text.</summary>
    public int End { get; } = end;

    /// <summary>Returns the indentation of the content lines in the laid-out text.</summary>
    /// <param name="column">The column of the enclosing block; null if the scalar is the root of a document.</param>
    public int IndentIn(int? column) =>
        indentIndicator > 0 ? (column ?? 0) + indentIndicator
        : column is { } around ? around + YamlLayout.Step
        : indent;

    /// <summary>Reads the block scalar at <paramref name="start"/>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The position of the <c>|</c> or <c>&gt;</c>.</param>
    /// <param name="column">The column of the enclosing block, or -1 if there is none.</param>
    public static BlockScalar Read(string text, int start, int column)
    {
        int end = Lines.End(text, start);
        string[] header = text.Substring(start, end - start)
            .Split([' ', '\t'], 2, StringSplitOptions.RemoveEmptyEntries);
        string indicators = header[0];
        string comment = header.Length > 1 ? header[1].Trim() : "";
        int indentIndicator = indicators.Where(char.IsDigit).Select(digit => digit - '0').FirstOrDefault();
        int indent = indentIndicator > 0 ? Math.Max(0, column) + indentIndicator : FindIndent(text, end + 1, column);

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
        return new BlockScalar(
            comment.Length > 0 ? $"{indicators} {comment}" : indicators,
            lines,
            indent,
            indentIndicator,
            end
        );
    }

    /// <summary>
    /// Returns the indentation of the first content line that is not blank. Without one, returns
    /// <see cref="int.MaxValue"/>, so that all following lines count as blank.
    /// </summary>
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
