namespace Summit.Cli.Usage;

/// <summary>What was asked for cannot be done as it was asked: the tool says the sentence and returns <see cref="ExitCode.Usage"/>.</summary>
/// <param name="sentence">What is wrong, and what to do.</param>
internal sealed class UsageException(string sentence) : Exception(sentence);
