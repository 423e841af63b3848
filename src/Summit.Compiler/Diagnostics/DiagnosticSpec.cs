namespace Summit.Compiler.Diagnostics;

/// <summary>A diagnostic as a value: its id, its location, and the arguments of its message.</summary>
/// <param name="Id">The id of its descriptor, such as <c>SUM0003</c>.</param>
/// <param name="Path">The path of the file, as the host gives it.</param>
/// <param name="Span">The offending token.</param>
/// <param name="Arguments">The values of the placeholders in the message.</param>
public sealed record DiagnosticSpec(string Id, string Path, SourceSpan Span, EquatableArray<string> Arguments);
