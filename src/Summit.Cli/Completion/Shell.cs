namespace Summit.Cli.Completion;

/// <summary>The shells with a completion script.</summary>
internal enum Shell
{
    /// <summary>GNU Bash.</summary>
    Bash,

    /// <summary>Z shell.</summary>
    Zsh,

    /// <summary>Fish.</summary>
    Fish,
}
