using System.Collections.Concurrent;
using Summit.Cli.Serving;
using Summit.Site;

namespace Summit.Pages.Tests.Harness;

/// <summary>
/// A site that a visit reads without a server. A file is made when it is first read, once for all tests.
/// </summary>
internal sealed class PublishedSite
{
    /// <summary>The address at which the sites are published.</summary>
    public static Uri Url { get; } = new("https://summit.test/");

    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> _files = new();
    private readonly CorpusSite _site;

    private PublishedSite(ICorpus corpus) =>
        _site = CorpusSite.Create(corpus, new SiteOptions { Url = Url, Assets = BrowserSearch.AssetsOf(corpus) });

    /// <summary>The site of the flagship corpus.</summary>
    public static PublishedSite Helsinki { get; } = new(Helsinki2018.Corpus);

    /// <summary>The site of a corpus with terms of schema.org, hierarchies and several tables.</summary>
    public static PublishedSite Newsroom { get; } = new(Cli.Corpora.Newsroom.Corpus);

    /// <summary>The addresses of all files.</summary>
    public IReadOnlyList<string> Addresses => _site.Addresses;

    /// <summary>Returns a file with its media type; null if the site has no such file.</summary>
    /// <param name="path">The path of a URL, such as <c>/entries/</c>.</param>
    public async Task<(byte[] Content, string Type)?> ReadAsync(string path)
    {
        string address = Uri.UnescapeDataString(path).TrimStart('/');
        if (address.Length == 0 || address.EndsWith('/'))
            address += "index.html";
        if (!_site.Contains(address))
            return null;
        byte[] content = await _files
            .GetOrAdd(address, name => new Lazy<Task<byte[]>>(() => _site.ReadAsync(name)))
            .Value;
        return (content, ContentType.Of(address));
    }
}
