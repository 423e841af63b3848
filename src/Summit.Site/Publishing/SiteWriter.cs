namespace Summit.Site.Publishing;

/// <summary>Writes the files of a site. Safe to use from several threads for different files.</summary>
/// <param name="root">The absolute path of the folder of the site.</param>
internal sealed class SiteWriter(string root)
{
    private int _written;
    private long _bytes;

    /// <summary>The number of files that were new or different.</summary>
    public int Written => _written;

    /// <summary>The size of all files, in bytes.</summary>
    public long Bytes => _bytes;

    /// <summary>Writes a file, unless it has this content already.</summary>
    public void Write(string address, byte[] content)
    {
        string path = SiteManifest.PathOf(root, address);
        Interlocked.Add(ref _bytes, content.Length);
        if (HasContent(path, content))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        Interlocked.Increment(ref _written);
    }

    private static bool HasContent(string path, byte[] content)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
    }
}
