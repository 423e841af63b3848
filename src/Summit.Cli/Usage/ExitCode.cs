namespace Summit.Cli.Usage;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded.</summary>
    public const int Success = 0;

    /// <summary>An internal error occurred.</summary>
    public const int Failure = 1;

    /// <summary>The command found errors, such as errors in a corpus.</summary>
    public const int Errors = 1;

    /// <summary>The command line is invalid, or it names something that does not exist.</summary>
    public const int Usage = 2;
}
