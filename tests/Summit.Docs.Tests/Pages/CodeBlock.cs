namespace Summit.Docs.Tests.Pages;

/// <summary>A fenced block of code.</summary>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Arguments">The words after the language.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Line">The line of the opening fence, counted from 1.</param>
/// <param name="LineCount">The number of lines between the fences.</param>
internal sealed record CodeBlock(string Language, string Arguments, string Text, int Line, int LineCount);
