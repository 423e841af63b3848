using Summit.Cli.CompiledSchemas;
using Summit.Cli.Files;
using Summit.Compiler.Diagnostics;
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

    private Dictionary<string, ParsedFile> _parsed = [];
    private int _counted;
    private Task? _begun;

    /// <summary>Returns the number of files parsed since the last call.</summary>
    public int CountParsed() => Interlocked.Exchange(ref _counted, 0);

    /// <summary>Starts to parse the files of a folder in the background, while the schema is being located.</summary>
    public void Begin(string folder) => _begun = Task.Run(() => Parse(folder, project: null));

    /// <summary>Returns the files of a folder. A file that is deleted meanwhile is skipped.</summary>
    /// <param name="folder">The folder of the corpus.</param>
    /// <param name="project">The folder of the project, whose build outputs are left out; null if it is unknown.</param>
    public CorpusContent Read(string folder, string? project)
    {
        _begun?.Wait();
        return Parse(folder, project);
    }

    private CorpusContent Parse(string folder, string? project)
    {
        FoundFiles found = FolderSearch.Run(folder, project is null ? [] : ProjectFolders.OutputsOf(project));
        var read = new ParsedFile?[found.Paths.Count];
        if (read.Length < MinParallelFiles)
        {
            for (int i = 0; i < read.Length; i++)
                read[i] = Read(found.Paths[i]);
        }
        else
        {
            Parallel.For(0, read.Length, i => read[i] = Read(found.Paths[i]));
        }

        ParsedFile[] known = [.. read.OfType<ParsedFile>()];
        Keep(SchemaFinder.Slashes(folder), known);
        return new CorpusContent(
            [.. known.Select(file => file.File).OfType<YamlFile>()],
            [.. found.Problems, .. known.Select(file => file.Problem).OfType<DiagnosticSpec>()]
        );
    }

    /// <summary>Reads and parses a file, unless it is known. Returns null for a file that is deleted meanwhile.</summary>
    private ParsedFile? Read(string file)
    {
        string path = SchemaFinder.Slashes(file);
        var info = new FileInfo(file);
        if (info.LinkTarget is not null)
            info = new FileInfo(RealPath.Of(file));
        (long length, DateTime written) = info.Exists ? (info.Length, info.LastWriteTimeUtc) : default;
        if (
            _parsed.TryGetValue(path, out ParsedFile? known)
            && known.File is not null
            && (known.Length, known.Written) == (length, written)
        )
            return known;

        CorpusText read = CorpusText.Read(file);
        if (read.Problem is not null)
            return new ParsedFile(path, length, written, null, read.Problem);
        return read.Text is { } text ? new ParsedFile(path, length, written, YamlParser.Parse(path, text), null) : null;
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

    /// <summary>
    /// A parsed file with the length and time that reveal a change, or the reason why it cannot be read.
    /// </summary>
    private sealed record ParsedFile(
        string Path,
        long Length,
        DateTime Written,
        YamlFile? File,
        DiagnosticSpec? Problem
    );
}
