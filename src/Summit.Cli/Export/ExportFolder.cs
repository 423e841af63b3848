using Summit.Cli.Usage;

namespace Summit.Cli.Export;

/// <summary>
/// The folder of an export. Each file is written under a temporary name and renamed when it is complete, so that a
/// failure leaves no incomplete file.
/// </summary>
/// <param name="folder">The folder; it is created if it does not exist.</param>
/// <param name="isForced">True to replace existing files.</param>
internal sealed class ExportFolder(string folder, bool isForced)
{
    private readonly List<ExportedFile> _files = [];

    /// <summary>The written files, in the order of writing.</summary>
    public IReadOnlyList<ExportedFile> Files => _files;

    /// <summary>Checks, before anything is written, that files with these names may be written.</summary>
    /// <exception cref="UsageException">A file exists already.</exception>
    public void Reserve(params IEnumerable<string> names)
    {
        foreach (string path in names.Select(PathOf))
        {
            if (Directory.Exists(path))
                throw new UsageException($"'{path}' is a folder: name a file.");
            if (!isForced && File.Exists(path))
                throw new UsageException($"'{path}' exists already: name another path, or replace it with --force.");
        }

        if (File.Exists(folder))
            throw new UsageException($"'{folder}' is a file: name a folder.");
        Directory.CreateDirectory(folder);
    }

    /// <summary>Writes a file through a stream.</summary>
    public void Write(string name, Action<Stream> write) => WriteAt(name, path =>
        {
            using FileStream file = File.Create(path);
            write(file);
        });

    /// <summary>Writes a file through a library that opens it by path.</summary>
    public void WriteAt(string name, Action<string> write)
    {
        string path = PathOf(name);
        string unfinished = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            write(unfinished);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        _files.Add(new ExportedFile(path, new FileInfo(path).Length));
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
