using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>
/// Writes the subset of Markdown that help pages use: headings, bold words, inline code and code blocks.
/// </summary>
internal static class MarkdownPage
{
    private const string Fence = "```";
    private const string Code = "`";
    private const string Bold = "**";

    /// <summary>Writes a page.</summary>
    public static void Write(IAnsiConsole console, string text)
    {
        bool isCode = false;
        foreach (string line in text.TrimEnd().Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isCode = !isCode;
                continue;
            }

            if (line.StartsWith("# ", StringComparison.Ordinal))
                console.Write(Heading.Create(line[2..]));
            else if (isCode && line.Length > 0)
                console.Write(new Padder(new StyledText(line, Palette.Quiet), new Padding(4, 0, 0, 0)));
            else
                WriteParagraph(console, line);
        }

        console.WriteLine();
    }

    /// <summary>Writes a paragraph with styles for its markup.</summary>
    private static void WriteParagraph(IAnsiConsole console, string line)
    {
        var paragraph = new Paragraph();
        string? mark = null;
        for (int start = 0; start < line.Length; )
        {
            int end = mark is null ? line.AsSpan(start).IndexOfAny('*', '`') : line.AsSpan(start).IndexOf(mark);
            end = end < 0 ? line.Length : start + end;
            paragraph.Append(
                line[start..end],
                mark is null ? Style.Plain
                    : mark == Code ? Palette.Accent
                    : Palette.Strong
            );
            mark =
                mark is not null || end == line.Length ? null
                : line[end] == '`' ? Code
                : Bold;
            start = end + (end < line.Length && line[end] == '`' ? Code.Length : Bold.Length);
        }

        console.Write(paragraph);
        console.WriteLine();
    }
}
