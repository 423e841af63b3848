namespace Summit.Compiler.Diagnostics;

/// <summary>A diagnostic as a value: which one, where, and the words to fill in.</summary>
/// <param name="Id">The id of its descriptor, such as <c>SUM0003</c>.</param>
/// <param name="Path">The file, as the host gives it.</param>
/// <param name="Span">The offending token.</param>
/// <param name="Arguments">What fills the placeholders of the message.</param>
public sealed record DiagnosticSpec(string Id, string Path, SourceSpan Span, EquatableArray<string> Arguments);
