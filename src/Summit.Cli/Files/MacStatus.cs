using System.Runtime.InteropServices;

namespace Summit.Cli.Files;

/// <summary>Reads the status of a file on macOS, by <c>stat</c> with inode numbers of 64 bits.</summary>
internal static class MacStatus
{
    /// <summary>Returns the status of the file that a path leads to.</summary>
    public static FileStatus Of(string path)
    {
        int result =
            RuntimeInformation.ProcessArchitecture == Architecture.Arm64
                ? ReadOnArm(path, out Status status)
                : ReadOnIntel(path, out status);
        return result == 0
            ? new FileStatus(FileStatus.KindOf(status.Mode), status.Links, (status.User, status.Group))
            : default;
    }

    [DllImport("libc", EntryPoint = "stat")]
    private static extern int ReadOnArm([MarshalAs(UnmanagedType.LPUTF8Str)] string path, out Status status);

    [DllImport("libc", EntryPoint = "stat$INODE64")]
    private static extern int ReadOnIntel([MarshalAs(UnmanagedType.LPUTF8Str)] string path, out Status status);

    /// <summary>The first fields of <c>struct stat</c>, which has 144 bytes.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 144)]
    private struct Status
    {
        [FieldOffset(4)]
        public ushort Mode;

        [FieldOffset(6)]
        public ushort Links;

        [FieldOffset(16)]
        public uint User;

        [FieldOffset(20)]
        public uint Group;
    }
}
