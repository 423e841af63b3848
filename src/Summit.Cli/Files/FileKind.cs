namespace Summit.Cli.Files;

/// <summary>The kind of the file that a path leads to.</summary>
internal enum FileKind
{
    /// <summary>The path leads to nothing, or cannot be followed.</summary>
    Missing,

    /// <summary>A file with content of its own.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe with a name.</summary>
    Pipe,

    /// <summary>A socket.</summary>
    Socket,

    /// <summary>A device that is read and written as a stream, such as a terminal or <c>/dev/null</c>.</summary>
    CharacterDevice,

    /// <summary>A device that holds data, such as a disk.</summary>
    BlockDevice,
}
