using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Summit.Site.Tests.Harness;

namespace Summit.Site.Tests;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [MemberData(nameof(TestCorpora.Names), MemberType = typeof(TestCorpora))]
    public async Task Feeds_have_what_Atom_requires(string corpus)
    {
        RenderedSite site = await RenderedSite.Of(corpus);
        foreach (
            string address in site.Files.Keys.Where(address => address.EndsWith("feed.xml", StringComparison.Ordinal))
        )
        {
            XElement feed = XDocument.Parse(site.Text(address)).Root!;
            Assert.Equal(Atom + "feed", feed.Name);
            Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            IEnumerable<XElement> entries = feed.Elements(Atom + "entry");
            Assert.InRange(entries.Count(), 0, 50);
            foreach (XElement element in entries.Prepend(feed))
            {
                Assert.NotEmpty(element.Element(Atom + "title")!.Value);
                Assert.True(Uri.TryCreate(element.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
                Assert.True(DateTimeOffset.TryParse(element.Element(Atom + "updated")!.Value, out _));
                Assert.NotNull(element.Element(Atom + "link"));
            }

            string[] ids = [.. entries.Select(entry => entry.Element(Atom + "id")!.Value)];
            Assert.Equal(ids.Length, ids.Distinct().Count());
        }
    }

    [Fact]
    public async Task A_feed_has_the_latest_record_first()
    {
        RenderedSite site = await RenderedSite.Of("Helsinki", hasUrl: true);
        XElement feed = XDocument.Parse(site.Text("entries/feed.xml")).Root!;
        XElement first = feed.Element(Atom + "entry")!;
        Entry latest = Helsinki2018.Entries[Helsinki2018.Entries.Count - 1];
        Assert.Equal(latest.Headline, first.Element(Atom + "title")!.Value);
        Assert.Equal($"https://example.org/corpus/entries/{latest.Id}.html", first.Element(Atom + "id")!.Value);
        Assert.Equal("2018-07-16T18:18:00Z", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task The_sitemap_lists_the_canonical_addresses_of_pages()
    {
        RenderedSite site = await RenderedSite.Of("Helsinki", hasUrl: true);
        HashSet<string> listed =
        [
            .. XDocument
                .Parse(site.Text("sitemap.xml"))
                .Root!.Elements(Map + "url")
                .Select(url => url.Element(Map + "loc")!.Value),
        ];
        foreach (string page in site.Pages)
        {
            IHtmlDocument document = site.Parse(page);
            string canonical = document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
            Assert.Equal(canonical, document.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
            bool isHidden = document.QuerySelector("meta[name=robots]") is not null;
            Assert.Equal(!isHidden, listed.Contains(canonical));
        }

        Assert.Contains("https://example.org/corpus/", listed);
        Assert.Contains(
            "Sitemap: https://example.org/corpus/sitemap.xml",
            site.Text("robots.txt"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_site_that_does_not_know_its_address_has_no_canonical_links()
    {
        RenderedSite site = await RenderedSite.Of("Helsinki");
        Assert.DoesNotContain("sitemap.xml", site.Files.Keys);
        Assert.DoesNotContain("robots.txt", site.Files.Keys);
        Assert.Null(site.Parse("index.html").QuerySelector("link[rel=canonical]"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(50_000, 1)]
    [InlineData(50_001, 2)]
    public void A_sitemap_has_up_to_50_000_addresses(int addresses, int parts) =>
        Assert.Equal(parts, Feeds.Sitemap.CountOf(addresses));
}
