using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Summit.Site.Tests.Harness;

namespace Summit.Site.Tests;

public sealed class LinkTests
{
    private static readonly string[] Attributes = ["href", "src", "action"];

    private static readonly Uri Root = new("https://site.invalid/root/");

    [Theory]
    [MemberData(nameof(TestCorpora.Names), MemberType = typeof(TestCorpora))]
    public async Task Every_link_leads_to_a_file_of_the_site_and_every_anchor_to_an_element(string corpus)
    {
        RenderedSite site = await RenderedSite.Of(corpus);
        Dictionary<string, HashSet<string>> anchors = site.Pages.ToDictionary(
            page => page,
            page => site.Parse(page).QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet()
        );
        foreach (string page in site.Pages)
        {
            foreach ((IElement element, string link) in LinksOf(site.Parse(page)))
            {
                var target = new Uri(new Uri(Root, page), link);
                if (!Root.IsBaseOf(target))
                {
                    Assert.True(
                        element is IHtmlAnchorElement && target.Scheme is "http" or "https" or "mailto",
                        $"{page} loads {link}"
                    );
                    continue;
                }

                string address = Root.MakeRelativeUri(new Uri(target.GetLeftPart(UriPartial.Path))).ToString();
                if (address == "assets/search.js")
                    continue;
                Assert.True(site.Files.ContainsKey(address), $"{page} links to {link}, which does not exist.");
                if (target.Fragment.Length > 0)
                    Assert.True(
                        anchors[address].Contains(target.Fragment[1..]),
                        $"{page} links to {link}, where there is no such anchor."
                    );
            }
        }
    }

    [Theory]
    [MemberData(nameof(TestCorpora.Names), MemberType = typeof(TestCorpora))]
    public async Task Every_record_can_be_reached_from_the_first_page(string corpus)
    {
        RenderedSite site = await RenderedSite.Of(corpus);
        var reached = new HashSet<string> { "index.html" };
        var pending = new Queue<string>(reached);
        while (pending.TryDequeue(out string? page))
        {
            foreach ((_, string link) in LinksOf(site.Parse(page)))
            {
                var target = new Uri(new Uri(Root, page), link);
                if (!Root.IsBaseOf(target))
                    continue;
                string address = Root.MakeRelativeUri(new Uri(target.GetLeftPart(UriPartial.Path))).ToString();
                if (address.EndsWith(".html", StringComparison.Ordinal) && reached.Add(address))
                    pending.Enqueue(address);
            }
        }

        Assert.Empty(site.Pages.Except(reached));
    }

    private static IEnumerable<(IElement Element, string Link)> LinksOf(IHtmlDocument document) =>
        from attribute in Attributes
        from element in document.QuerySelectorAll($"[{attribute}]")
        select (element, element.GetAttribute(attribute)!);
}
