namespace Summit.Compiler.Diagnostics;

/// <summary>The descriptor of a kind of diagnostic.</summary>
/// <param name="Id">The id, which is never reused for another diagnostic.</param>
/// <param name="Title">The title, in a few words.</param>
/// <param name="Message">
/// The message with placeholders such as <c>{0}</c>. It says what is wrong and how to correct it.
/// </param>
/// <param name="IsError">True for an error, false for a warning.</param>
public sealed record DiagnosticInfo(string Id, string Title, string Message, bool IsError = true);
