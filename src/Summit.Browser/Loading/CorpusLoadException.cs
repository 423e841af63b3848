namespace Summit.Browser.Loading;

/// <summary>The exception for an assembly from which no corpus can be loaded.</summary>
/// <param name="message">A sentence that says what is wrong and what to do.</param>
internal sealed class CorpusLoadException(string message) : Exception(message);
