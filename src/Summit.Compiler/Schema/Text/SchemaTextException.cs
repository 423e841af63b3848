namespace Summit.Compiler.Schema.Text;

/// <summary>The exception for a schema text that cannot be read. The message gives the reason and the remedy.</summary>
/// <param name="message">The message, a complete sentence.</param>
public sealed class SchemaTextException(string message) : Exception(message);
