using Summit.Site.Publishing;

namespace Summit.Site;

/// <summary>Writes a site to a folder, and later versions of it to the same folder.</summary>
public static class SiteFolder
{
    /// <summary>
    /// Writes a site. Files that are the same already are not touched, and files of an earlier version of the site that
    /// are no longer part of it are deleted. Other files stay.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">The folder, which is created if it does not exist.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The numbers of files.</returns>
    /// <exception cref="SiteException">The folder has files that are no part of a site.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write a file.</exception>
    public static async Task<WrittenSite> WriteAsync(
        CorpusSite site,
        string folder,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(folder);
        string root = Path.GetFullPath(folder);
        SiteManifest manifest = SiteManifest.Read(root);
        manifest.Check(site.Addresses);
        Directory.CreateDirectory(root);
        // An interrupted run leaves a folder that a later run recognises as its own.
        manifest.WriteUnion(site.Addresses);
        var writer = new SiteWriter(root);
        await Parallel
            .ForEachAsync(site.Addresses, cancellationToken, async (address, _) =>
                writer.Write(address, await site.ReadAsync(address).ConfigureAwait(false))
            )
            .ConfigureAwait(false);
        int deleted = manifest.DeleteStale(site.Addresses);
        manifest.Write(site.Addresses);
        return new WrittenSite(site.Addresses.Count, writer.Written, deleted, writer.Bytes);
    }
}
