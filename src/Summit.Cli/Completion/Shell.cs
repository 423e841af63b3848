namespace Summit.Cli.Completion;

/// <summary>The shells that there is a script for.</summary>
internal enum Shell
{
    /// <summary>GNU Bash.</summary>
    Bash,

    /// <summary>Z shell.</summary>
    Zsh,

    /// <summary>Fish.</summary>
    Fish,
}
