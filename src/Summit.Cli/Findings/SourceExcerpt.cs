using System.Globalization;
using Summit.Cli.Notation;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Findings;

/// <summary>A part of a source line that fits into the terminal, and the mark below it.</summary>
/// <param name="Text">The part of the line.</param>
/// <param name="Mark">Spaces and <c>^</c>.</param>
internal readonly record struct SourceExcerpt(string Text, string Mark)
{
    private const int Before = 20;

    /// <summary>
    /// Returns the part of <paramref name="line"/> around <paramref name="span"/> that fits into
    /// <paramref name="width"/> columns.
    /// </summary>
    public static SourceExcerpt Of(string line, SourceSpan span, int width)
    {
        int start = Math.Min(span.StartColumn - 1, line.Length);
        int end = span.EndLine == span.StartLine ? Math.Min(span.EndColumn - 1, line.Length) : line.Length;
        int from = start < width - 1 && line.Length <= width ? 0 : Math.Max(0, start - Before);
        int to = Math.Min(line.Length, from + Math.Max(width - 2, 1));
        string before = (from > 0 ? "…" : "") + Readable(line[from..Math.Clamp(start, from, to)]);
        string marked = Readable(line[Math.Clamp(start, from, to)..Math.Clamp(end, from, to)]);
        string after = Readable(line[Math.Clamp(end, from, to)..to]) + (to < line.Length ? "…" : "");
        return new SourceExcerpt(
            before + marked + after,
            new string(' ', ColumnsOf(before)) + new string('^', Math.Max(1, ColumnsOf(marked)))
        );
    }

    private static string Readable(string text) => string.Create(text.Length, text, (letters, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                letters[i] = char.IsControl(source[i]) || VisibleText.IsHidden(source[i]) ? ' ' : source[i];
        });

    /// <summary>Returns the width of a text: a letter with its combining characters takes one column.</summary>
    private static int ColumnsOf(string text) => new StringInfo(text).LengthInTextElements;
}
