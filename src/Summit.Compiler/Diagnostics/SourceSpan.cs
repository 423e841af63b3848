namespace Summit.Compiler.Diagnostics;

/// <summary>A span in the text of a file.</summary>
/// <param name="Start">The position of the first character, from 0.</param>
/// <param name="End">The position after the last character.</param>
/// <param name="StartLine">The line of the first character, from 1.</param>
/// <param name="StartColumn">The column of the first character, from 1.</param>
/// <param name="EndLine">The line of <paramref name="End"/>, from 1.</param>
/// <param name="EndColumn">The column of <paramref name="End"/>, from 1.</param>
/// <param name="AnchorLine">
/// The line of the value that the alias in this span refers to; 0 if the span contains no alias.
/// </param>
public readonly record struct SourceSpan(
    int Start,
    int End,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn,
    int AnchorLine = 0
)
{
    /// <summary>The span of a diagnostic about a whole file.</summary>
    public static SourceSpan FileStart => new(0, 0, 1, 1, 1, 1);
}
