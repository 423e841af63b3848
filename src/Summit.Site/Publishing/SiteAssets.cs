using Summit.Site.Addresses;

namespace Summit.Site.Publishing;

/// <summary>The files of every site that are no pages: style, scripts and the icon.</summary>
internal static class SiteAssets
{
    /// <summary>The beginning of the names of the files among the resources of this assembly.</summary>
    private const string Prefix = PageAddress.Assets + "/";

    /// <summary>The files, which this assembly contains.</summary>
    public static IReadOnlyList<SiteAsset> Own { get; } =
    [
        .. typeof(SiteAssets)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new SiteAsset(name, () => Open(name))),
    ];

    /// <summary>Returns the content of a file.</summary>
    public static async Task<byte[]> ReadAsync(SiteAsset asset)
    {
        Stream source = asset.Open();
        await using (source.ConfigureAwait(false))
        {
            using var copy = new MemoryStream();
            await source.CopyToAsync(copy).ConfigureAwait(false);
            return copy.ToArray();
        }
    }

    private static Stream Open(string name) => typeof(SiteAssets).Assembly.GetManifestResourceStream(name)!;
}
