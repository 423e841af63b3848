namespace Summit.Cli.Files;

/// <summary>
/// Writes files through what exists at their paths: a link stays a link, a file with several names keeps them all, and
/// pipes and devices receive the content. A regular file is replaced only when its new content is complete, and keeps
/// its permissions and its owner.
/// </summary>
internal static class OutputFile
{
    /// <summary>Writes a file through a stream.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write the file.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var output = OutputPath.Of(path);
        if (output.IsStream)
        {
            using FileStream stream = OpenStream(output);
            write(stream);
            return;
        }

        Replace(output, draft =>
        {
            using FileStream file = File.Create(draft);
            write(file);
        });
    }

    /// <summary>Writes a file through a library that opens it by its path.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write the file.</exception>
    public static void WriteAt(string path, Action<string> write)
    {
        var output = OutputPath.Of(path);
        if (output.IsStream)
        {
            using FileStream stream = OpenStream(output);
            WriteThrough(stream, write);
        }
        else
        {
            Replace(output, write);
        }
    }

    /// <summary>Writes to a stream through a library that writes a file.</summary>
    public static void WriteThrough(Stream stream, Action<string> write)
    {
        using var draft = DraftFile.InTemporaryFolder();
        write(draft.Path);
        using FileStream file = File.OpenRead(draft.Path);
        file.CopyTo(stream);
    }

    /// <summary>
    /// Opens a pipe or a device. An open file such as <c>/dev/fd/3</c> may be a regular file, which is added to.
    /// </summary>
    private static FileStream OpenStream(OutputPath output) =>
        new(
            output.Path,
            output.Status.Kind == FileKind.Regular ? FileMode.Append : FileMode.Open,
            FileAccess.Write,
            FileShare.ReadWrite
        );

    private static void Replace(OutputPath output, Action<string> write)
    {
        if (output.Status.Kind == FileKind.Folder)
            throw new IOException($"'{output.Path}' is a folder: name a file.");
        bool exists = output.HasContent;
        if (exists)
            CheckWritable(output.Path);

        using DraftFile draft = exists ? DraftFile.Of(output.Path) : DraftFile.OfNew(output.Path);
        write(draft.Path);
        if (!exists)
            draft.MoveTo(output.Path);
        else if (output.Status.Kind == FileKind.Regular && IsReplaceable(output, draft))
            draft.Replace(output.Path);
        else
            Copy(draft.Path, output.Path);
    }

    /// <summary>A file that may be replaced may also be written to. Its folder alone does not decide.</summary>
    private static void CheckWritable(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
    }

    /// <summary>
    /// True if renaming the draft changes nothing but the content: the file has one name, and the draft is in the same
    /// folder and has the same owner.
    /// </summary>
    private static bool IsReplaceable(OutputPath output, DraftFile draft) =>
        output.Status.Links == 1 && draft.IsBeside && FileStatus.Of(draft.Path).Owner == output.Status.Owner;

    private static void Copy(string draft, string path)
    {
        using FileStream source = File.OpenRead(draft);
        using var target = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read);
        source.CopyTo(target);
        target.SetLength(source.Length);
    }
}
