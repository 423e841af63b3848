namespace Summit.Cli.Files;

/// <summary>The file that a command writes to, after links.</summary>
/// <param name="Path">The absolute path; its last part is not a link.</param>
/// <param name="Status">The status of the file.</param>
internal readonly record struct OutputPath(string Path, FileStatus Status)
{
    /// <summary>The argument that means the standard output.</summary>
    public const string StandardOutput = "-";

    private const int MaxLinks = 40;

    private static readonly string[] NamesOfStandardOutput = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    private static readonly string[] OpenFiles = ["/dev/fd/", "/proc/self/fd/", "/dev/stdout", "/dev/stderr"];

    /// <summary>True if the path names the standard output of this process.</summary>
    public bool IsStandardOutput => NamesOfStandardOutput.Contains(Path);

    /// <summary>True if the path names a file that this process has open, such as <c>/dev/fd/3</c>.</summary>
    public bool IsOpenFile
    {
        get
        {
            string path = Path;
            return !OperatingSystem.IsWindows()
                && Array.Exists(OpenFiles, name => path.StartsWith(name, StringComparison.Ordinal));
        }
    }

    /// <summary>
    /// True if writing adds to a stream: to a pipe, a device without content or an open file. Nothing is replaced.
    /// </summary>
    public bool IsStream => IsOpenFile || Status.Kind is FileKind.Pipe or FileKind.CharacterDevice or FileKind.Socket;

    /// <summary>True if there is content that writing replaces.</summary>
    public bool HasContent => !IsStream && Status.Kind is FileKind.Regular or FileKind.BlockDevice;

    /// <summary>Follows the links at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static OutputPath Of(string path)
    {
        string current = System.IO.Path.GetFullPath(path);
        for (int links = 0; links < MaxLinks; links++)
        {
            var known = new OutputPath(current, FileStatus.Of(current));
            if (known.IsOpenFile || RealPath.TargetOf(current) is not { } target)
                return known;
            current = target;
        }

        throw new IOException($"'{path}' is a link that leads back to itself.");
    }
}
