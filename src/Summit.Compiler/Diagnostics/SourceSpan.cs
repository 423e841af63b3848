namespace Summit.Compiler.Diagnostics;

/// <summary>A span of the text of a file.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="End">One past the last character.</param>
/// <param name="StartLine">The line of the first character, counted from 1.</param>
/// <param name="StartColumn">The column of the first character, counted from 1.</param>
/// <param name="EndLine">The line of <paramref name="End"/>.</param>
/// <param name="EndColumn">The column of <paramref name="End"/>.</param>
/// <param name="AnchorLine">The line of the value that an alias stands for, or 0 where no alias stands here.</param>
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
    /// <summary>Gets the span of a diagnostic about a whole file.</summary>
    public static SourceSpan FileStart => new(0, 0, 1, 1, 1, 1);
}
