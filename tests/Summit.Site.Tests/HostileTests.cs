using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Summit.Site.Tests.Harness;

namespace Summit.Site.Tests;

public sealed class HostileTests
{
    [Fact]
    public async Task Markup_in_a_corpus_is_text_on_its_pages()
    {
        RenderedSite site = await RenderedSite.Of("Hostile");
        IHtmlDocument page = site.Parse(AddressOf("\"><script>alert('key')</script>"));
        Assert.Equal("<script>alert('title')</script>", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(
            "<img src=x onerror=alert(1)>",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<img src=x onerror=alert(1)>",
            page.QuerySelector("footer")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(page.QuerySelectorAll("img, b"));
    }

    [Fact]
    public async Task Only_web_and_mail_addresses_are_links()
    {
        RenderedSite site = await RenderedSite.Of("Hostile");
        string[] links =
        [
            .. site
                .Pages.SelectMany(page => site.Parse(page).QuerySelectorAll("a[href]"))
                .Select(link => link.GetAttribute("href")!)
                .Where(link => link.Contains(':', StringComparison.Ordinal))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(
            ["https://example.org/safe", "mailto:somebody@example.org"],
            links.Where(link => !link.Contains("script", StringComparison.Ordinal))
        );
        Assert.All(links, link =>
            Assert.True(
                link.StartsWith("https://", StringComparison.Ordinal)
                    || link.StartsWith("mailto:", StringComparison.Ordinal),
                link
            )
        );
    }

    [Fact]
    public async Task No_text_ends_the_linked_data_of_a_page()
    {
        RenderedSite site = await RenderedSite.Of("Hostile");
        IElement script = site.Parse(AddressOf("\"><script>alert('key')</script>"))
            .QuerySelector("script[type='application/ld+json']")!;
        using var data = JsonDocument.Parse(script.TextContent);
        Assert.Equal("<script>alert('title')</script>", data.RootElement.GetProperty("headline").GetString());
    }

    [Theory]
    [InlineData("Hostile")]
    [InlineData("Haunted")]
    public async Task No_page_has_a_control_character(string corpus)
    {
        RenderedSite site = await RenderedSite.Of(corpus);
        foreach (string page in site.Pages)
        {
            Assert.DoesNotContain(site.Text(page), letter =>
                char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')
            );
            Assert.DoesNotContain(site.Parse(page).Body!.TextContent, letter =>
                char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')
            );
        }
    }

    [Fact]
    public async Task Changes_of_direction_end_with_their_element()
    {
        RenderedSite site = await RenderedSite.Of("Haunted");
        foreach (string page in site.Pages)
        {
            foreach (IElement element in site.Parse(page).Body!.QuerySelectorAll("*"))
            {
                string own = string.Concat(element.ChildNodes.OfType<IText>().Select(text => text.Text));
                if (own.Contains('\u202E', StringComparison.Ordinal))
                    Assert.True(
                        element.LocalName is "bdi" or "title" || element.GetAttribute("dir") == "auto",
                        $"{page}: {element.OuterHtml}"
                    );
            }
        }
    }

    private static string AddressOf(string key) => Addresses.PageAddress.OfRecord("Posts", key, 0);
}
