using Summit.Cli.Usage;

namespace Summit.Cli.Export;

/// <summary>
/// Where an export is written to. A file is written beside its place and moved there when it is whole, so that what fails half-way
/// leaves nothing behind.
/// </summary>
/// <param name="folder">The folder, which is made where there is none.</param>
/// <param name="isForced">True where files that are there already may be replaced.</param>
internal sealed class ExportFolder(string folder, bool isForced)
{
    private readonly List<ExportedFile> _files = [];

    /// <summary>The files that were written, in that order.</summary>
    public IReadOnlyList<ExportedFile> Files => _files;

    /// <summary>Makes sure that files of these names may be written, before the first is.</summary>
    /// <exception cref="UsageException">One is there already.</exception>
    public void Reserve(params IEnumerable<string> names)
    {
        foreach (string path in names.Select(PathOf))
        {
            if (Directory.Exists(path))
                throw new UsageException($"'{path}' is a folder: name a file.");
            if (!isForced && File.Exists(path))
                throw new UsageException($"'{path}' is there already: name another place, or replace it with --force.");
        }

        if (File.Exists(folder))
            throw new UsageException($"'{folder}' is a file: name a folder.");
        Directory.CreateDirectory(folder);
    }

    /// <summary>Writes a file as bytes.</summary>
    public void Write(string name, Action<Stream> write) => WriteAt(name, path =>
        {
            using FileStream file = File.Create(path);
            write(file);
        });

    /// <summary>Writes a file of a library that opens it by path.</summary>
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
