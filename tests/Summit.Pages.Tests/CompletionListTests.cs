using Microsoft.Playwright;
using Summit.Pages.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Summit.Pages.Tests;

public sealed class CompletionListTests(SharedBrowser browser)
{
    [Fact]
    public async Task Arrows_choose_a_completion_and_Enter_takes_it()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html");
        ILocator options = OptionsOf(visit);
        await visit.Box.PressSequentiallyAsync("press conf");
        await Expect(options.First).ToBeVisibleAsync();
        await Expect(visit.Box).ToHaveAttributeAsync("aria-expanded", "true");
        string first = await options.First.InnerTextAsync();

        await visit.Box.PressAsync("ArrowDown");
        await Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(visit.Box)
            .ToHaveAttributeAsync("aria-activedescendant", (await options.First.GetAttributeAsync("id"))!);
        await visit.Box.PressAsync("Enter");

        await Expect(visit.Box).ToHaveValueAsync(first);
        await Expect(options).ToHaveCountAsync(0);
        await Expect(visit.Hits.First).ToBeVisibleAsync();
        Assert.Equal(first, QueryOf(visit));
    }

    [Fact]
    public async Task The_arrows_go_round_past_the_text_box()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html");
        ILocator options = OptionsOf(visit);
        await visit.Box.PressSequentiallyAsync("pu");
        await Expect(options.First).ToBeVisibleAsync();

        await visit.Box.PressAsync("ArrowUp");
        await Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await visit.Box.PressAsync("ArrowDown");
        await Expect(visit.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
        await visit.Box.PressAsync("ArrowDown");
        await Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
    }

    [Fact]
    public async Task Escape_closes_the_completions_and_keeps_the_query()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html");
        await visit.Box.PressSequentiallyAsync("pu");
        await Expect(OptionsOf(visit).First).ToBeVisibleAsync();

        await visit.Box.PressAsync("Escape");

        await Expect(OptionsOf(visit)).ToHaveCountAsync(0);
        await Expect(visit.Box).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(visit.Box).ToHaveValueAsync("pu");
    }

    [Fact]
    public async Task A_pointer_takes_a_completion()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html");
        await visit.Box.PressSequentiallyAsync("press conf");
        ILocator option = OptionsOf(visit).First;
        await Expect(option).ToBeVisibleAsync();
        string text = await option.InnerTextAsync();

        await option.ClickAsync();

        await Expect(visit.Box).ToHaveValueAsync(text);
        await Expect(visit.Hits.First).ToBeVisibleAsync();
    }

    /// <summary>The completions that are shown.</summary>
    private static ILocator OptionsOf(Visit visit) =>
        visit.Page.GetByRole(AriaRole.Option).And(visit.Page.Locator("li"));

    private static string? QueryOf(Visit visit) =>
        System.Web.HttpUtility.ParseQueryString(new Uri(visit.Page.Url).Query)["q"];
}
