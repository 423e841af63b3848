using Summit.Cli.CompiledCorpora;
using Summit.Cli.CompiledSchemas;

namespace Summit.Cli.Serving;

/// <summary>
/// Opens a compiled corpus from copies of its assemblies. A loaded assembly is mapped into memory, so that a build that
/// writes over the file would change memory in use. The copies remain until the command ends.
/// </summary>
/// <param name="schema">The corpus and its assembly.</param>
internal sealed class CopiedCorpus(CompiledSchema schema) : IDisposable
{
    private readonly DirectoryInfo _copies = Directory.CreateTempSubdirectory("summit-serve-");
    private int _count;
    private (long Length, DateTime Written) _opened;

    /// <summary>Whether the assembly differs from the one that was opened last.</summary>
    public bool HasChanged => StampOf(schema.Assembly) != _opened;

    /// <summary>Copies the assembly with those beside it, and opens the corpus.</summary>
    /// <exception cref="Usage.UsageException">The corpus cannot be read.</exception>
    /// <exception cref="IOException">The files cannot be copied.</exception>
    public Corpus Open()
    {
        _opened = StampOf(schema.Assembly);
        DirectoryInfo copy = _copies.CreateSubdirectory($"{++_count}");
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(schema.Assembly)!, "*.dll"))
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        string assembly = Path.Combine(copy.FullName, Path.GetFileName(schema.Assembly));
        return CorpusAssembly.Open($"{assembly}{CorpusName.Mark}{schema.ClassName}");
    }

    /// <summary>Deletes the copies. A copy that the system still locks remains.</summary>
    public void Dispose()
    {
        try
        {
            _copies.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Windows does not delete a loaded assembly. The folder is a temporary one.
        }
    }

    private static (long, DateTime) StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
    }
}
