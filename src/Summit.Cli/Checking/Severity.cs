namespace Summit.Cli.Checking;

/// <summary>How grave a diagnostic is.</summary>
internal enum Severity
{
    /// <summary>It is not shown.</summary>
    None,

    /// <summary>It is a hint.</summary>
    Note,

    /// <summary>It deserves a look.</summary>
    Warning,

    /// <summary>It fails the check, as it fails a build.</summary>
    Error,
}
