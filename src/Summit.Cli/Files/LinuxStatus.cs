using System.Runtime.InteropServices;

namespace Summit.Cli.Files;

/// <summary>Reads the status of a file on Linux, by <c>statx</c>: its structure is the same on every processor.</summary>
internal static class LinuxStatus
{
    private const int CurrentFolder = -100;
    private const uint BasicStatus = 0x7FF;

    /// <summary>Returns the status of the file that a path leads to.</summary>
    /// <exception cref="EntryPointNotFoundException">The C library lacks <c>statx</c>.</exception>
    public static FileStatus Of(string path) =>
        ReadStatus(CurrentFolder, path, flags: 0, BasicStatus, out Status status) == 0
            ? new FileStatus(FileStatus.KindOf(status.Mode), status.Links, (status.User, status.Group))
            : default;

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int ReadStatus(
        int folder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int flags,
        uint mask,
        out Status status
    );

    /// <summary>The first fields of <c>struct statx</c>, which has 256 bytes.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(16)]
        public uint Links;

        [FieldOffset(20)]
        public uint User;

        [FieldOffset(24)]
        public uint Group;

        [FieldOffset(28)]
        public ushort Mode;
    }
}
