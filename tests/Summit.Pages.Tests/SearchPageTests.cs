using Microsoft.Playwright;
using Summit.Pages.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Summit.Pages.Tests;

public sealed class SearchPageTests(SharedBrowser browser)
{
    [Fact]
    public async Task Results_appear_as_one_types()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html");

        await visit.Box.PressSequentiallyAsync("syria");

        await Expect(visit.Status).ToContainTextAsync("results in Entries");
        await Expect(visit.Hits.First.Locator("mark").First).ToHaveTextAsync("Syria", new() { IgnoreCase = true });
        await Expect(visit.Hits.First.Locator(".passage").First).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync("https://summit.test/search.html?q=syria");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_corpus_of_another_domain_is_searched()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Newsroom, "search.html?q=harbour");

        await Expect(visit.Hits.First.Locator("mark").First).ToHaveTextAsync("harbour", new() { IgnoreCase = true });

        await visit.Hits.First.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("harbour", new() { IgnoreCase = true });
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_search_box_of_every_page_leads_to_the_results()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "about.html");

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("disarmament");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Hits.First).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync("https://summit.test/search.html?q=disarmament");
    }

    [Fact]
    public async Task A_misspelt_word_is_corrected_with_a_link()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html?q=nucular");

        ILocator correction = visit.Page.Locator(".search-notes a");
        await Expect(correction).ToHaveTextAsync("nuclear");
        await correction.ClickAsync();

        await Expect(visit.Box).ToHaveValueAsync("nuclear");
        await Expect(visit.Hits.First).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync("https://summit.test/search.html?q=nuclear");
    }

    [Fact]
    public async Task Words_and_fields_that_no_record_has_are_named()
    {
        await using Visit visit = await browser.OpenAsync(
            PublishedSite.Helsinki,
            "search.html?q=syria+qqxqq+colour:red&table=entries"
        );

        ILocator notes = visit.Page.Locator(".search-notes");
        await Expect(notes).ToContainTextAsync("qqxqq");
        await Expect(notes).ToContainTextAsync("“colour” is not a searched field");
    }

    [Fact]
    public async Task A_facet_narrows_the_results_and_can_be_removed()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html?q=putin&table=entries");
        await Expect(visit.Status).ToContainTextAsync("results");
        string all = await visit.Status.InnerTextAsync();
        ILocator value = visit.Page.Locator("fieldset.counts label").First;
        string count = await value.Locator(".count").InnerTextAsync();

        await value.Locator("input").CheckAsync();

        await Expect(visit.Status).ToHaveTextAsync($"{count} results in Entries");
        Assert.NotEqual(all, await visit.Status.InnerTextAsync());
        Assert.Contains("is=", visit.Page.Url, StringComparison.Ordinal);

        // The checkboxes are made anew with each answer.
        await visit.Page.Locator("fieldset.counts input:checked").ClickAsync();

        await Expect(visit.Status).ToHaveTextAsync(all);
    }

    [Fact]
    public async Task More_results_are_added_below()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html?q=putin&table=entries");
        await Expect(visit.Hits).ToHaveCountAsync(10);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show more results" }).ClickAsync();

        await Expect(visit.Hits).ToHaveCountAsync(20);
        await Expect(visit.Hits.Nth(10).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        string[] links = await visit
            .Hits.GetByRole(AriaRole.Link)
            .EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.Equal(20, links.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Back_and_forward_restore_the_query_and_the_results()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html?q=syria");
        await Expect(visit.Hits.First).ToBeVisibleAsync();
        string first = await visit.Status.InnerTextAsync();

        await visit.Box.FillAsync("disarmament");
        await visit.Box.PressAsync("Enter");
        await Expect(visit.Status).Not.ToHaveTextAsync(first);
        await Expect(visit.Hits.First).ToBeVisibleAsync();
        string second = await visit.Status.InnerTextAsync();

        await visit.Page.GoBackAsync();
        await Expect(visit.Box).ToHaveValueAsync("syria");
        await Expect(visit.Status).ToHaveTextAsync(first);

        await visit.Page.GoForwardAsync();
        await Expect(visit.Box).ToHaveValueAsync("disarmament");
        await Expect(visit.Status).ToHaveTextAsync(second);

        await visit.Hits.First.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(visit.Page.Locator("article.record, main article").First).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await Expect(visit.Box).ToHaveValueAsync("disarmament");
        await Expect(visit.Status).ToHaveTextAsync(second);
    }

    [Fact]
    public async Task Nothing_of_the_engine_is_loaded_before_the_search_box_is_used()
    {
        await using Visit visit = await browser.NewVisitAsync();
        var requests = new List<string>();
        visit.Page.Request += (_, request) => requests.Add(request.Url);
        await visit.ServeAsync(PublishedSite.Helsinki);

        await visit.GoAsync("search.html");
        await Expect(visit.Box).ToHaveAttributeAsync("role", "combobox");

        Assert.DoesNotContain(requests, url => url.EndsWith(".wasm", StringComparison.Ordinal));
    }
}
