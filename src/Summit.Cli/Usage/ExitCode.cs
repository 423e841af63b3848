namespace Summit.Cli.Usage;

/// <summary>What the tool returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>Something failed that should not.</summary>
    public const int Failure = 1;

    /// <summary>The corpus that was checked has mistakes.</summary>
    public const int Errors = 1;

    /// <summary>The command line was wrong, or named a record that is not there.</summary>
    public const int Usage = 2;
}
