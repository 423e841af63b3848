namespace Summit.Cli.Usage;

/// <summary>
/// The command cannot be executed as given. The tool reports the sentence and returns <see cref="ExitCode.Usage"/>.
/// </summary>
/// <param name="sentence">What is wrong and what to do.</param>
internal sealed class UsageException(string sentence) : Exception(sentence);
