using Summit.Site.Addresses;
using Summit.Site.Content;
using Summit.Site.Feeds;
using Summit.Site.Pages;
using Summit.Site.Publishing;
using Summit.Site.Templating;

namespace Summit.Site;

/// <summary>
/// The static site of a corpus. Files are rendered when they are read, so that a server can show a site without writing
/// it. The same corpus and options give the same bytes. Safe to use from several threads.
/// </summary>
/// <example>
/// <code>
/// var site = CorpusSite.Create(Helsinki2018.Corpus);
/// await SiteFolder.WriteAsync(site, "public");
/// </code>
/// </example>
public sealed class CorpusSite
{
    private readonly Dictionary<string, Func<Task<byte[]>>> _files = new(StringComparer.Ordinal);
    private readonly List<string> _addresses = [];

    private CorpusSite() { }

    /// <summary>
    /// The addresses of all files relative to the root of the site, in the order of the tables: pages, feeds, sitemaps
    /// and assets.
    /// </summary>
    public IReadOnlyList<string> Addresses => _addresses;

    /// <summary>Plans the site of a corpus. Reads every record once, to count its values.</summary>
    /// <param name="corpus">The corpus, such as <c>Helsinki2018.Corpus</c>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="SiteException">The options or a template have an error.</exception>
    public static CorpusSite Create(ICorpus corpus, SiteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new SiteOptions();
        CheckUrl(options.Url);
        var content = new SiteContent(corpus, options.Title);
        var parts = new SiteParts(content, options, TemplateSet.Read(options.Templates, content.Catalog));
        var site = new CorpusSite();
        site.AddPages(parts);
        site.AddFeeds(parts);
        site.AddAssets(options);
        return site;
    }

    /// <summary>Returns whether the site has a file.</summary>
    /// <param name="address">The address relative to the root of the site, such as <c>index.html</c>.</param>
    public bool Contains(string address) => _files.ContainsKey(address);

    /// <summary>Returns the content of a file. Renders a page.</summary>
    /// <param name="address">The address relative to the root of the site, such as <c>index.html</c>.</param>
    /// <exception cref="KeyNotFoundException">The site has no such file.</exception>
    public Task<byte[]> ReadAsync(string address) => _files[address]();

    private static void CheckUrl(Uri? url)
    {
        if (url is null)
            return;
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
            throw new SiteException(
                $"'{url}' is not the address of a site: give an absolute one, such as https://example.org/corpus/."
            );
        if (!url.AbsolutePath.EndsWith('/') || url.Query.Length > 0 || url.Fragment.Length > 0)
            throw new SiteException(
                $"'{url}' is not the address of a folder: end it with '/', without '?' and '#', such as https://example.org/corpus/."
            );
    }

    private void AddPages(SiteParts parts)
    {
        PagePlan[] plans =
        [
            new HomePlan(parts.Content),
            new SearchPlan(),
            new AboutPlan(),
            .. new PagePlanner(parts.Content).PagesOfTables(),
        ];
        foreach (PagePlan plan in plans)
            Add(plan.Address, () => PageRenderer.RenderAsync(parts, plan));
        if (parts.Options.Url is not null)
            AddSitemap(parts, [.. plans.Where(plan => plan.IsListed).Select(plan => plan.Address)]);
    }

    private void AddSitemap(SiteParts parts, string[] addresses)
    {
        var sitemap = new Sitemap(parts);
        int count = Sitemap.CountOf(addresses.Length);
        if (count == 1)
        {
            Add(Sitemap.Address, () => Task.FromResult(sitemap.Write(addresses)));
        }
        else
        {
            Add(Sitemap.Address, () => Task.FromResult(sitemap.WriteIndex(count)));
            for (int number = 1; number <= count; number++)
            {
                ArraySegment<string> part = addresses[
                    ((number - 1) * SiteLimits.Sitemap)..Math.Min(number * SiteLimits.Sitemap, addresses.Length)
                ];
                Add(Sitemap.AddressOf(number), () => Task.FromResult(sitemap.Write(part)));
            }
        }

        Add(Sitemap.RobotsAddress, () => Task.FromResult(sitemap.WriteRobots()));
    }

    private void AddFeeds(SiteParts parts)
    {
        var feed = new AtomFeed(parts);
        foreach (TableContent table in parts.Content.Tables.Where(table => table.Table.Time is not null))
            Add(PageAddress.OfFeed(table.Table.Name), () => Task.FromResult(feed.Write(table)));
    }

    private void AddAssets(SiteOptions options)
    {
        foreach (SiteAsset asset in SiteAssets.Own.Concat(options.Assets))
        {
            if (!asset.Address.StartsWith(PageAddress.Assets + "/", StringComparison.Ordinal))
                throw new SiteException(
                    $"'{asset.Address}' is not the address of an asset: begin it with '{PageAddress.Assets}/'."
                );
            if (_files.Remove(asset.Address))
                _addresses.Remove(asset.Address);
            Add(asset.Address, () => SiteAssets.ReadAsync(asset));
        }
    }

    private void Add(string address, Func<Task<byte[]>> read)
    {
        _files.Add(address, read);
        _addresses.Add(address);
    }
}
