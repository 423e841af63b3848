using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Summit.Site.Tests.Harness;

/// <summary>The pages of a site, rendered once for all tests.</summary>
internal sealed class RenderedSite
{
    private static readonly ConcurrentDictionary<(string Corpus, bool HasUrl), Lazy<Task<RenderedSite>>> Sites = new();

    private readonly Dictionary<string, byte[]> _files = [];
    private readonly ConcurrentDictionary<string, IHtmlDocument> _documents = new();

    /// <summary>The address of sites that know it.</summary>
    public static Uri Url { get; } = new("https://example.org/corpus/");

    /// <summary>The files by address.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>The addresses of the pages.</summary>
    public IEnumerable<string> Pages =>
        _files.Keys.Where(address => address.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Returns the site of a corpus.</summary>
    public static Task<RenderedSite> Of(string corpus, bool hasUrl = false) =>
        Sites
            .GetOrAdd((corpus, hasUrl), key => new Lazy<Task<RenderedSite>>(() =>
                Render(
                    CorpusSite.Create(TestCorpora.Named(key.Corpus), new SiteOptions { Url = key.HasUrl ? Url : null })
                )
            ))
            .Value;

    /// <summary>Renders all files of a site.</summary>
    public static async Task<RenderedSite> Render(CorpusSite site)
    {
        var rendered = new RenderedSite();
        foreach (string address in site.Addresses)
            rendered._files.Add(address, await site.ReadAsync(address));
        return rendered;
    }

    /// <summary>Returns a file as text.</summary>
    public string Text(string address) => Encoding.UTF8.GetString(_files[address]);

    /// <summary>Parses a page once. An error of syntax throws.</summary>
    public IHtmlDocument Parse(string address) =>
        _documents.GetOrAdd(address, page =>
            new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Text(page))
        );
}
