using Summit.Cli.Files;
using Summit.Cli.Usage;

namespace Summit.Cli.Export;

/// <summary>
/// The folder of an export, or the standard output in its place. A failure leaves no incomplete file.
/// </summary>
/// <param name="folder">The folder; it is created if it does not exist.</param>
/// <param name="isForced">True to replace existing files.</param>
/// <param name="standardOutput">Receives the only file of the export; null to write to the folder.</param>
internal sealed class ExportFolder(string folder, bool isForced, Stream? standardOutput = null)
{
    private readonly List<ExportedFile> _files = [];

    /// <summary>The written files, in the order of writing.</summary>
    public IReadOnlyList<ExportedFile> Files => _files;

    /// <summary>Checks, before anything is written, that files with these names may be written.</summary>
    /// <exception cref="UsageException">A file exists already.</exception>
    public void Reserve(params IEnumerable<string> names)
    {
        if (standardOutput is not null)
            return;
        foreach (string path in names.Select(PathOf))
        {
            var output = OutputPath.Of(path);
            if (output.Status.Kind == FileKind.Folder)
                throw new UsageException($"'{path}' is a folder: name a file.");
            if (!isForced && output.HasContent)
                throw new UsageException($"'{path}' exists already: name another path, or replace it with --force.");
        }

        if (FileStatus.Of(folder).Kind is not (FileKind.Folder or FileKind.Missing))
            throw new UsageException($"'{folder}' is a file: name a folder.");
        Directory.CreateDirectory(folder);
    }

    /// <summary>Writes a file through a stream.</summary>
    public void Write(string name, Action<Stream> write)
    {
        if (standardOutput is not null)
        {
            write(standardOutput);
            return;
        }

        OutputFile.Write(PathOf(name), write);
        Add(name);
    }

    /// <summary>Writes a file through a library that opens it by path.</summary>
    public void WriteAt(string name, Action<string> write)
    {
        if (standardOutput is not null)
        {
            OutputFile.WriteThrough(standardOutput, write);
            return;
        }

        OutputFile.WriteAt(PathOf(name), write);
        Add(name);
    }

    private void Add(string name)
    {
        var file = new FileInfo(RealPath.Of(PathOf(name)));
        _files.Add(new ExportedFile(PathOf(name), file.Exists ? file.Length : 0));
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
