using Summit.Compiler.Diagnostics;
using Summit.Compiler.Paths;

namespace Summit.Cli.Files;

/// <summary>
/// Finds the files of a corpus, the same as a build finds: the YAML and JSON files in a folder and its subfolders.
/// Folders whose names begin with a dot are left out; they contain settings of tools.
/// </summary>
/// <remarks>
/// Links to files and folders are followed. MSBuild does not follow a link to a folder that contains the link, and this
/// search does not either. MSBuild follows a circle of several links forty times; here it is a diagnostic.
/// </remarks>
internal sealed class FolderSearch
{
    private readonly HashSet<string> _leftOut;
    private readonly HashSet<string> _ancestors = new(StringComparer.Ordinal);
    private readonly List<string> _files = [];
    private readonly List<DiagnosticSpec> _problems = [];

    private FolderSearch(IEnumerable<string> leftOut) => _leftOut = [.. leftOut.Select(Path.GetFullPath)];

    /// <summary>Searches a folder, which may be missing. Never throws.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="leftOut">Folders that are not searched, such as those of build outputs.</param>
    public static FoundFiles Run(string folder, params IEnumerable<string> leftOut)
    {
        var search = new FolderSearch(leftOut);
        string root = Path.GetFullPath(folder);
        if (Directory.Exists(root))
            search.Visit(root, RealPath.Of(root));
        return new FoundFiles(search._files, search._problems);
    }

    private void Visit(string folder, string real)
    {
        _ancestors.Add(real);
        foreach (FileSystemInfo entry in EntriesOf(folder))
        {
            if (entry is not DirectoryInfo)
            {
                if (CorpusFileName.IsOfCorpus(entry.Name))
                    _files.Add(entry.FullName);
            }
            else if (!entry.Name.StartsWith('.') && !_leftOut.Contains(entry.FullName))
            {
                Enter(entry, Path.Combine(real, entry.Name));
            }
        }

        _ancestors.Remove(real);
    }

    private void Enter(FileSystemInfo folder, string real)
    {
        string path = folder.FullName;
        if (folder.LinkTarget is not null)
        {
            real = RealPath.Of(path);
            string target = FinalTargetOf(path);
            if (path.Contains(target, StringComparison.Ordinal))
            {
                if (path[target.Length] != Path.DirectorySeparatorChar)
                    _problems.Add(UnreadablePath.OfName(path, target));
                return;
            }

            if (_ancestors.Contains(real))
            {
                _problems.Add(UnreadablePath.OfCircle(path));
                return;
            }
        }

        Visit(path, real);
    }

    /// <summary>Returns the path with which MSBuild compares the path of a link.</summary>
    private static string FinalTargetOf(string link)
    {
        try
        {
            return Directory.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName ?? link;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return RealPath.Of(link);
        }
    }

    private FileSystemInfo[] EntriesOf(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add(UnreadablePath.OfFolder(folder, exception));
            return [];
        }
    }
}
