namespace Summit.Cli.Findings;

/// <summary>The formats of diagnostics for other programs.</summary>
internal enum FindingFormat
{
    /// <summary>SARIF 2.1.0, for code scanning and editors.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    Github,

    /// <summary>Logging commands of Azure Pipelines.</summary>
    Azure,

    /// <summary>A code quality report of GitLab.</summary>
    Gitlab,
}
