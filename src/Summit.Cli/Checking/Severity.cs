namespace Summit.Cli.Checking;

/// <summary>The severity of a diagnostic.</summary>
internal enum Severity
{
    /// <summary>The diagnostic is not shown.</summary>
    None,

    /// <summary>A hint.</summary>
    Note,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error: it fails the check, as it fails a build.</summary>
    Error,
}
