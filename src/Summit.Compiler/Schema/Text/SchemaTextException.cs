namespace Summit.Compiler.Schema.Text;

/// <summary>The text of a shape cannot be read; the message says why, and what to do.</summary>
/// <param name="message">A sentence for people.</param>
public sealed class SchemaTextException(string message) : Exception(message);
