namespace Summit.Cli.Files;

/// <summary>The status of the file that a path leads to. Links are followed.</summary>
/// <param name="Kind">The kind of the file.</param>
/// <param name="Links">Number of names that the file has; 1 if the system does not say.</param>
/// <param name="Owner">The user and the group that own the file; 0 if the system does not say.</param>
internal readonly record struct FileStatus(FileKind Kind, long Links, (uint User, uint Group) Owner)
{
    /// <summary>Returns the status of the file at a path. Never throws.</summary>
    public static FileStatus Of(string path)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return LinuxStatus.Of(path);
            if (OperatingSystem.IsMacOS())
                return MacStatus.Of(path);
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library, such as musl 1.2.4, lacks the function.
        }

        FileKind kind =
            Directory.Exists(path) ? FileKind.Folder
            : File.Exists(path) ? FileKind.Regular
            : FileKind.Missing;
        return new FileStatus(kind, Links: 1, default);
    }

    /// <summary>Converts the type in the mode of a Unix file.</summary>
    public static FileKind KindOf(int mode) =>
        (mode & 0xF000) switch
        {
            0x1000 => FileKind.Pipe,
            0x2000 => FileKind.CharacterDevice,
            0x4000 => FileKind.Folder,
            0x6000 => FileKind.BlockDevice,
            0xC000 => FileKind.Socket,
            _ => FileKind.Regular,
        };
}
