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

    private Dictionary<string, (Stamp Stamp, YamlFile File)> _parsed = [];

    /// <summary>How many files have been parsed so far.</summary>
    public int Parsed { get; private set; }

    /// <summary>The files of a folder, in no order. One that disappears meanwhile is left out.</summary>
    public IReadOnlyList<YamlFile> Read(string folder)
    {
        FileInfo[] files = Directory.Exists(folder)
            ? [.. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => IsOfCorpus(folder, file))]
            : [];
        var read = new (string Path, Stamp Stamp, YamlFile? File)[files.Length];
        if (files.Length < FewestInParallel)
        {
            for (int i = 0; i < files.Length; i++)
                read[i] = Read(files[i]);
        }
        else
        {
            Parallel.For(0, files.Length, i => read[i] = Read(files[i]));
        }

        Keep(SchemaFinder.Slashes(folder), read);
        return [.. read.Where(item => item.File is not null).Select(item => item.File!)];
    }

    /// <summary>True for what the build files of the package take: in a folder with a dot in front are settings of tools.</summary>
    private static bool IsOfCorpus(string folder, FileInfo file) =>
        Array.Exists(Extensions, extension => file.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        && !Path.GetRelativePath(folder, file.DirectoryName!).Split('/', '\\').Any(part => part.Length > 1 && part[0] == '.' && part != "..");

    private (string Path, Stamp Stamp, YamlFile? File) Read(FileInfo file)
    {
        string path = SchemaFinder.Slashes(file.FullName);
        try
        {
            var stamp = new Stamp(file.Length, file.LastWriteTimeUtc);
            return _parsed.TryGetValue(path, out (Stamp Stamp, YamlFile File) known) && known.Stamp == stamp
                ? (path, stamp, known.File)
                : (path, stamp, YamlParser.Parse(path, File.ReadAllText(file.FullName)));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return (path, default, null);
        }
    }

    /// <summary>Keeps what was read of a folder, and what is known of others.</summary>
    private void Keep(string folder, (string Path, Stamp Stamp, YamlFile? File)[] read)
    {
        var kept = new Dictionary<string, (Stamp, YamlFile)>(read.Length);
        foreach ((string path, Stamp stamp, YamlFile? file) in read)
        {
            if (file is null)
                continue;
            if (!_parsed.TryGetValue(path, out (Stamp Stamp, YamlFile File) known) || !ReferenceEquals(known.File, file))
                Parsed++;
            kept.Add(path, (stamp, file));
        }

        foreach ((string path, (Stamp, YamlFile) known) in _parsed)
        {
            if (!SchemaFinder.Holds(folder, path))
                kept.Add(path, known);
        }

        _parsed = kept;
    }

    /// <summary>By what a change of a file is seen.</summary>
    private readonly record struct Stamp(long Length, DateTime Written);
}
