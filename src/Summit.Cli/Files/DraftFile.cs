using System.Runtime.InteropServices;

namespace Summit.Cli.Files;

/// <summary>
/// A file under construction. It is deleted if it was not moved to its place, also when the process is interrupted.
/// </summary>
internal sealed class DraftFile : IDisposable
{
    private static readonly PosixSignal[] Interrupts = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly PosixSignalRegistration[] _interrupts;

    private DraftFile(string folder, bool isBeside)
    {
        Path = System.IO.Path.Combine(folder, $".summit-{System.IO.Path.GetRandomFileName()}.tmp");
        IsBeside = isBeside;
        _interrupts = Array.ConvertAll(Interrupts, signal =>
            PosixSignalRegistration.Create(signal, _ => File.Delete(Path))
        );
    }

    /// <summary>The path.</summary>
    public string Path { get; }

    /// <summary>True if the draft is in the folder of its file, so that it can be renamed.</summary>
    public bool IsBeside { get; }

    /// <summary>Returns the draft of a new file, which does not exist yet.</summary>
    public static DraftFile OfNew(string path) => new(System.IO.Path.GetDirectoryName(path)!, isBeside: true);

    /// <summary>
    /// Returns the draft of an existing file, empty and for the user alone: in its folder, or in the folder for
    /// temporary files if the user may not create files there.
    /// </summary>
    public static DraftFile Of(string path)
    {
        DraftFile beside = OfNew(path);
        try
        {
            beside.Create();
            return beside;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            beside.Dispose();
            return InTemporaryFolder();
        }
    }

    /// <summary>Returns an empty draft in the folder for temporary files, for the user alone.</summary>
    public static DraftFile InTemporaryFolder()
    {
        var draft = new DraftFile(System.IO.Path.GetTempPath(), isBeside: false);
        draft.Create();
        return draft;
    }

    /// <summary>Gives the draft its final path.</summary>
    public void MoveTo(string path) => File.Move(Path, path, overwrite: true);

    /// <summary>Puts the draft in the place of a file, with the permissions of that file.</summary>
    public void Replace(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path, File.GetUnixFileMode(path));
        MoveTo(path);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Array.ForEach(_interrupts, interrupt => interrupt.Dispose());
        File.Delete(Path);
    }

    private void Create()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.Open(Path, options).Dispose();
    }
}
