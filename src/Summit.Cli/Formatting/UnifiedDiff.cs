using DiffPlex.Renderer;

namespace Summit.Cli.Formatting;

/// <summary>Writes what changes in a file as <c>diff -u</c> does, and <c>patch</c> reads.</summary>
internal static class UnifiedDiff
{
    /// <summary>The difference between two texts, with a line break at its end.</summary>
    public static string Of(string path, string before, string after) =>
        UnidiffRenderer.GenerateUnidiff(before, after, $"a/{path}", $"b/{path}").ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
