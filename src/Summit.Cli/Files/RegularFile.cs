namespace Summit.Cli.Files;

/// <summary>
/// Reads regular files, and links to them. Other files are refused before they are opened: opening a pipe waits for a
/// program that writes to it, and reading some devices never ends.
/// </summary>
internal static class RegularFile
{
    /// <summary>Returns whether a path leads to a regular file.</summary>
    public static bool Exists(string path) => FileStatus.Of(path).Kind == FileKind.Regular;

    /// <summary>Opens a regular file.</summary>
    /// <exception cref="IOException">The file does not exist, is not regular, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read the file.</exception>
    public static FileStream OpenRead(string path)
    {
        Check(path);
        return File.OpenRead(path);
    }

    /// <summary>Reads a text. A byte order mark selects the encoding; otherwise it is UTF-8.</summary>
    /// <exception cref="IOException">The file does not exist, is not regular, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read the file.</exception>
    public static string ReadText(string path)
    {
        Check(path);
        return File.ReadAllText(path);
    }

    /// <summary>Reads bytes.</summary>
    /// <exception cref="IOException">The file does not exist, is not regular, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read the file.</exception>
    public static byte[] ReadBytes(string path)
    {
        Check(path);
        return File.ReadAllBytes(path);
    }

    /// <summary>Returns the kind of a file that is not regular, with an article; null for other files.</summary>
    public static string? NameOf(FileKind kind) =>
        kind switch
        {
            FileKind.Folder => "a folder",
            FileKind.Pipe => "a named pipe",
            FileKind.Socket => "a socket",
            FileKind.CharacterDevice or FileKind.BlockDevice => "a device",
            _ => null,
        };

    private static void Check(string path)
    {
        if (NameOf(FileStatus.Of(path).Kind) is { } name)
            throw new IOException($"'{path}' is {name}, not a regular file.");
    }
}
