namespace Summit.Cli.Output;

/// <summary>The forms that an answer is written in.</summary>
internal enum OutputForm
{
    /// <summary>Set out for people at a terminal: colours, tables, charts, wrapped to its width.</summary>
    Rich,

    /// <summary>Plain text for people and for pipes: a record a line, fields separated by tabs, nothing cut off.</summary>
    Plain,

    /// <summary>JSON, in UTF-8.</summary>
    Json,
}
