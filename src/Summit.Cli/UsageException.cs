namespace Summit.Cli;

/// <summary>
/// The command line is wrong in a way that shows itself only when it is answered, such as a field that the corpus has not.
/// </summary>
/// <param name="message">One sentence, or two, for people: what is wrong and what to do.</param>
internal sealed class UsageException(string message) : Exception(message);
