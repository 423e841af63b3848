using Summit.Cli.CompiledSchemas;
using Summit.Compiler.Parse;

namespace Summit.Cli.Checking;

/// <summary>
/// Reads and parses the YAML and JSON files of folders, as a build does. Files that have not changed are not parsed
/// again.
/// </summary>
internal sealed class CorpusFiles
{
    /// <summary>
    /// Number of files from which parallel parsing pays off; fewer are parsed before a second thread has started.
    /// </summary>
    private const int MinParallelFiles = 32;

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    private Dictionary<string, ParsedFile> _parsed = [];
    private int _counted;
    private Task? _begun;

    /// <summary>Returns the number of files parsed since the last call.</summary>
    public int CountParsed() => Interlocked.Exchange(ref _counted, 0);

    /// <summary>
    /// Starts to parse the files of a folder in the background, while the schema is still being located. Errors are
    /// ignored here; they occur again when the folder is read.
    /// </summary>
    public void Begin(string folder) =>
        _begun = Task.Run(() =>
        {
            try
            {
                Parse(folder);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException) { }
        });

    /// <summary>
    /// Returns the files of a folder in no particular order. A file that is deleted meanwhile is skipped.
    /// </summary>
    public IReadOnlyList<YamlFile> Read(string folder)
    {
        _begun?.Wait();
        return Parse(folder);
    }

    private YamlFile[] Parse(string folder)
    {
        FileInfo[] files = Directory.Exists(folder)
            ?
            [
                .. new DirectoryInfo(folder)
                    .EnumerateFiles("*", SearchOption.AllDirectories)
                    .Where(file => IsOfCorpus(folder, file)),
            ]
            : [];
        var read = new ParsedFile?[files.Length];
        if (files.Length < MinParallelFiles)
        {
            for (int i = 0; i < files.Length; i++)
                read[i] = Read(files[i]);
        }
        else
        {
            Parallel.For(0, files.Length, i => read[i] = Read(files[i]));
        }

        ParsedFile[] found = [.. read.OfType<ParsedFile>()];
        Keep(SchemaFinder.Slashes(folder), found);
        return Array.ConvertAll(found, parsed => parsed.File);
    }

    /// <summary>
    /// True for the files that a build reads. Folders whose names begin with a dot contain settings of tools.
    /// </summary>
    private static bool IsOfCorpus(string folder, FileInfo file) =>
        Array.Exists(Extensions, extension => file.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        && !Path.GetRelativePath(folder, file.DirectoryName!)
            .Split('/', '\\')
            .Any(part => part.Length > 1 && part[0] == '.' && part != "..");

    private ParsedFile? Read(FileInfo file)
    {
        string path = SchemaFinder.Slashes(file.FullName);
        try
        {
            (long length, DateTime written) = (file.Length, file.LastWriteTimeUtc);
            return
                _parsed.TryGetValue(path, out ParsedFile? known) && (known.Length, known.Written) == (length, written)
                ? known
                : new ParsedFile(path, length, written, YamlParser.Parse(path, File.ReadAllText(file.FullName)));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// Replaces the cached files of a folder by those that were read, and keeps the files of other folders.
    /// </summary>
    private void Keep(string folder, ParsedFile[] read)
    {
        var kept = new Dictionary<string, ParsedFile>(read.Length);
        foreach (ParsedFile file in read)
        {
            if (!ReferenceEquals(_parsed.GetValueOrDefault(file.Path), file))
                _counted++;
            kept.Add(file.Path, file);
        }

        foreach (ParsedFile known in _parsed.Values)
        {
            if (!SchemaFinder.Holds(folder, known.Path))
                kept.Add(known.Path, known);
        }

        _parsed = kept;
    }

    /// <summary>A parsed file with the length and time that reveal a change.</summary>
    private sealed record ParsedFile(string Path, long Length, DateTime Written, YamlFile File);
}
