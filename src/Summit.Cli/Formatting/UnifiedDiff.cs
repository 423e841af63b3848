using DiffPlex.Renderer;
using Summit.Cli.Notation;

namespace Summit.Cli.Formatting;

/// <summary>Writes the changes of a file in the format of <c>diff -u</c>.</summary>
internal static class UnifiedDiff
{
    /// <summary>
    /// Replaces a carriage return at the end of a line, which the diff library would treat as part of the line break.
    /// </summary>
    private const string Return = "\u0001";

    /// <summary>Marks a last line without a line break.</summary>
    private const string NoBreak = "\u0002";

    /// <summary>
    /// Returns the difference between two texts, with a line break at the end. Control characters are shown by their
    /// codes, except carriage returns at the ends of lines.
    /// </summary>
    public static string Of(string path, string before, string after) =>
        UnidiffRenderer
            .GenerateUnidiff(
                Lines(before),
                Lines(after),
                $"a/{VisibleText.OnOneLine(path)}",
                $"b/{VisibleText.OnOneLine(path)}"
            )
            .ReplaceLineEndings("\n")
            .Replace(Return, "\r", StringComparison.Ordinal)
            .Replace(NoBreak, "\n\\ No newline at end of file", StringComparison.Ordinal)
            .TrimEnd('\n') + "\n";

    /// <summary>
    /// Prepares a text for the diff library, which counts an additional line after a line break at the end.
    /// </summary>
    private static string Lines(string text)
    {
        string marked = string.Join(Return + "\n", text.Split("\r\n").Select(VisibleText.Of));
        return marked.EndsWith('\n') ? marked[..^1] : marked + NoBreak;
    }
}
