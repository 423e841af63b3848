using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>Sets out the little Markdown that help pages are written in: a heading, bold words, code in lines and in blocks.</summary>
internal static class MarkdownPage
{
    private const string Fence = "```";

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

            if (isCode)
                console.Write(new Padder(new StyledText(line, Palette.Quiet), new Padding(4, 0, 0, 0)));
            else if (line.StartsWith("# ", StringComparison.Ordinal))
                console.Write(Heading.Create(line[2..]));
            else
                console.Write(Styled(line));
            if (!isCode || line.Length == 0)
                console.WriteLine();
        }

        console.WriteLine();
    }

    /// <summary>A paragraph, with its marks made into styles.</summary>
    private static Paragraph Styled(string line)
    {
        var paragraph = new Paragraph();
        for (int start = 0; start < line.Length;)
        {
            (string mark, Style style) = line[start..].StartsWith("**", StringComparison.Ordinal) ? ("**", Palette.Strong)
                : line[start] == '`' ? ("`", Palette.Accent)
                : ("", Style.Plain);
            int from = start + mark.Length;
            int end = mark.Length > 0 ? line.IndexOf(mark, from, StringComparison.Ordinal) : line.AsSpan(from).IndexOfAny('*', '`') + from;
            if (end < from || (mark.Length == 0 && end == from))
                end = mark.Length == 0 && end == from ? from + 1 : line.Length;
            paragraph.Append(line[from..end], style);
            start = Math.Min(line.Length, end + mark.Length);
        }

        return paragraph;
    }
}
