using Microsoft.Playwright;
using Summit.Pages.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Summit.Pages.Tests;

public sealed class NoScriptTests(SharedBrowser browser)
{
    private static readonly BrowserNewContextOptions WithoutScripts = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task All_pages_are_reached_from_the_first_by_links()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "", WithoutScripts);
        ILocator tables = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Tables" });

        await tables.GetByRole(AriaRole.Link, new() { Name = "Entries" }).ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Entries");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Oldest first" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync("https://summit.test/entries/oldest/index.html");

        await visit.Page.Locator(".facets .counts a").First.ClickAsync();
        await Expect(visit.Page.Locator("main .title a").First).ToBeVisibleAsync();

        ILocator title = visit.Page.Locator("main .title a").First;
        string text = await title.InnerTextAsync();
        await title.ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(text);

        await tables.GetByRole(AriaRole.Link, new() { Name = "About" }).ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("About this corpus");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(PageKinds.OfHelsinki), MemberType = typeof(PageKinds))]
    public async Task Every_page_can_be_read(string address)
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, address, WithoutScripts);

        await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main a:visible").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_branch_of_a_tree_leads_to_its_record()
    {
        await using Visit visit = await browser.OpenAsync(
            PublishedSite.Helsinki,
            "topics/tree/index.html",
            WithoutScripts
        );
        ILocator link = visit.Page.Locator(".tree .tree a").First;
        string name = await link.InnerTextAsync();

        await link.ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToContainTextAsync(name);
    }

    [Fact]
    public async Task The_search_page_says_what_to_do()
    {
        await using Visit visit = await browser.OpenAsync(
            PublishedSite.Helsinki,
            "search.html?q=syria",
            WithoutScripts
        );

        await Expect(visit.Page.Locator("main .notice")).ToContainTextAsync("needs scripts, which are off");
        await visit.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Speakers" }).First.ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Speakers");
    }
}
