namespace Summit.Cli.Usage;

/// <summary>The command that starts the tool.</summary>
internal static class ToolCommand
{
    /// <summary>The name that users type in a shell.</summary>
    public const string Name = "summit";
}
