using DiffPlex.Renderer;

namespace Summit.Cli.Formatting;

/// <summary>Writes what changes in a file as <c>diff -u</c> does, and <c>patch</c> reads.</summary>
internal static class UnifiedDiff
{
    /// <summary>Stands for a carriage return at the end of a line, which the library takes for a part of the line break.</summary>
    private const string Return = "\u0001";

    /// <summary>Stands at the end of a last line without a line break.</summary>
    private const string NoBreak = "\u0002";

    /// <summary>The difference between two texts, with a line break at its end.</summary>
    public static string Of(string path, string before, string after) =>
        UnidiffRenderer
            .GenerateUnidiff(Lines(before), Lines(after), $"a/{path}", $"b/{path}")
            .ReplaceLineEndings("\n")
            .Replace(Return, "\r", StringComparison.Ordinal)
            .Replace(NoBreak, "\n\\ No newline at end of file", StringComparison.Ordinal)
            .TrimEnd('\n') + "\n";

    /// <summary>The lines of a text with a break between two: the library counts one more after a break at the end.</summary>
    private static string Lines(string text)
    {
        string marked = text.Replace("\r\n", Return + "\n", StringComparison.Ordinal);
        return marked.EndsWith('\n') ? marked[..^1] : marked + NoBreak;
    }
}
