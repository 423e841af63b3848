namespace Summit.Compiler.Parse;

/// <summary>A stretch of a file: where a token stands.</summary>
/// <param name="Start">The first character, counted from 0.</param>
/// <param name="End">One past the last character.</param>
/// <param name="StartLine">The line of the first character, counted from 1.</param>
/// <param name="StartColumn">The column of the first character, counted from 1.</param>
/// <param name="EndLine">The line of <paramref name="End"/>.</param>
/// <param name="EndColumn">The column of <paramref name="End"/>.</param>
public readonly record struct SourceSpan(int Start, int End, int StartLine, int StartColumn, int EndLine, int EndColumn);
