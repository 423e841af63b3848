namespace Summit.Site.Publishing;

/// <summary>
/// The list of the files of a site, which lies in its folder. Files that the list does not name are neither
/// replaced nor deleted.
/// </summary>
internal sealed class SiteManifest
{
    /// <summary>The name of the list in the folder of the site.</summary>
    public const string FileName = ".summit-site";

    private const string Heading =
        "# The files of a site that Summit wrote. When it writes the site again, it replaces and deletes these files alone.";

    private readonly string _root;
    private readonly HashSet<string> _addresses;

    private SiteManifest(string root, HashSet<string> addresses)
    {
        _root = root;
        _addresses = addresses;
    }

    /// <summary>Reads the list in a folder, which need not exist.</summary>
    /// <exception cref="SiteException">The folder has files and no list, or is a file.</exception>
    public static SiteManifest Read(string root)
    {
        if (File.Exists(root))
            throw new SiteException($"'{root}' is a file: name a folder.");
        string path = Path.Combine(root, FileName);
        if (File.Exists(path))
            return new SiteManifest(
                root,
                [.. File.ReadAllLines(path).Where(line => line.Length > 0 && !line.StartsWith('#'))]
            );
        if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any())
            throw new SiteException(
                $"'{root}' is not empty, and its files are not of a site that Summit wrote: name a new or an empty folder."
            );
        return new SiteManifest(root, []);
    }

    /// <summary>Returns the path of a file of a site.</summary>
    public static string PathOf(string root, string address) =>
        Path.Combine(root, address.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Checks that a site replaces only files that the list names.</summary>
    /// <exception cref="SiteException">It would.</exception>
    public void Check(IEnumerable<string> addresses)
    {
        foreach (string address in addresses)
        {
            string path = PathOf(_root, address);
            if (!_addresses.Contains(address) && File.Exists(path))
                throw new SiteException(
                    $"'{path}' is not a file that Summit wrote, and the site has one of that name: move it away."
                );
        }
    }

    /// <summary>Writes the list of the files of the earlier version and of a new one.</summary>
    public void WriteUnion(IEnumerable<string> addresses) => Write(_addresses.Union(addresses));

    /// <summary>Writes the list of the files of a site.</summary>
    public void Write(IEnumerable<string> addresses) =>
        File.WriteAllText(
            Path.Combine(_root, FileName),
            string.Concat(addresses.Order(StringComparer.Ordinal).Prepend(Heading).Select(line => line + "\n"))
        );

    /// <summary>Deletes the files of the earlier version that a site does not have, and folders that become empty.</summary>
    /// <returns>The number of deleted files.</returns>
    public int DeleteStale(IEnumerable<string> addresses)
    {
        int deleted = 0;
        foreach (string address in _addresses.Except(addresses))
        {
            string path = Path.GetFullPath(PathOf(_root, address));
            // A user may have edited the list.
            if (!path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path))
                continue;
            File.Delete(path);
            deleted++;
            DeleteEmptyFolders(Path.GetDirectoryName(path)!);
        }

        return deleted;
    }

    private void DeleteEmptyFolders(string folder)
    {
        while (folder.Length > _root.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
