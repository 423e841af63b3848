namespace Summit.Cli.Output;

/// <summary>The forms of output.</summary>
internal enum OutputForm
{
    /// <summary>Output for a terminal: colours, tables and charts, wrapped to its width.</summary>
    Rich,

    /// <summary>Plain text: one record per line, fields separated by tabs, nothing truncated.</summary>
    Plain,

    /// <summary>JSON in UTF-8.</summary>
    Json,
}
