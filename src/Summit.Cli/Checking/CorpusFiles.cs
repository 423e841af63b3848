using Summit.Cli.CompiledSchemas;
using Summit.Compiler.Parse;

namespace Summit.Cli.Checking;

/// <summary>
/// The YAML files of folders, JSON among them, parsed: those that a build is handed. A file that has not changed since is not
/// parsed again.
/// </summary>
internal sealed class CorpusFiles
{
    /// <summary>Fewer files than this are parsed sooner than a second thread has begun.</summary>
    private const int FewestInParallel = 32;

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    private Dictionary<string, ParsedFile> _parsed = [];
    private int _counted;
    private Task? _begun;

    /// <summary>How many files have been parsed since this was last asked.</summary>
    public int CountParsed() => Interlocked.Exchange(ref _counted, 0);

    /// <summary>
    /// Begins to parse the files of a folder that probably belongs to a corpus, while others find out to which. What goes wrong is
    /// met again when the folder of the corpus is read.
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

    /// <summary>The files of a folder, in no order. One that disappears meanwhile is left out.</summary>
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
        if (files.Length < FewestInParallel)
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

    /// <summary>True for what the build files of the package take: in a folder with a dot in front are settings of tools.</summary>
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

    /// <summary>Keeps what was read of a folder, and what is known of others.</summary>
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

    /// <summary>A file as it was parsed, and by what a change of it is seen.</summary>
    private sealed record ParsedFile(string Path, long Length, DateTime Written, YamlFile File);
}
