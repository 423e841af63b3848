namespace Summit.Compiler.Diagnostics;

/// <summary>A kind of diagnostic: what every host needs to report one.</summary>
/// <param name="Id">The id, never used again for anything else.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Message">The sentence shown, with placeholders <c>{0}</c>, <c>{1}</c>: what is wrong and what to do.</param>
/// <param name="IsError">True for an error, false for a warning.</param>
public sealed record DiagnosticInfo(string Id, string Title, string Message, bool IsError = true);
