using Microsoft.Playwright;
using Summit.Pages.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Summit.Pages.Tests;

public sealed class KeyboardTests(SharedBrowser browser)
{
    /// <summary>Returns what has the focus: its text, whether it is on the screen, and whether its outline is drawn.</summary>
    private const string FocusedElement = """
        () => {
          const element = document.activeElement;
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          return {
            name: `${element.tagName} ${(element.textContent || element.id).trim().slice(0, 40)}`,
            isSeen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
            isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
            order: [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")].indexOf(element),
          };
        }
        """;

    [Fact]
    public async Task The_first_key_leads_past_the_header()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "entries/index.html");

        await visit.Page.Keyboard.PressAsync("Tab");
        ILocator skip = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("entries/index.html")]
    [InlineData("entries/live-1818-un-disarmament.html")]
    [InlineData("search.html?q=syria")]
    public async Task The_focus_follows_the_page_and_is_visible(string address)
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, address);
        if (PageKinds.HasResults(address))
            await Expect(visit.Hits.First).ToBeVisibleAsync();
        int last = -1;

        for (int key = 0; key < 40; key++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            FocusedState focused = await visit.Page.EvaluateAsync<FocusedState>(FocusedElement);
            if (focused.Order < 0)
                break;
            Assert.True(focused.Order > last, $"{focused.Name} comes too early.");
            Assert.True(focused.IsSeen, $"{focused.Name} is not on the screen.");
            Assert.True(focused.IsMarked, $"{focused.Name} has no outline.");
            last = focused.Order;
        }

        Assert.True(last > 5, "The page has too few stops.");
    }

    [Fact]
    public async Task A_facet_is_chosen_with_the_space_bar_and_keeps_the_focus()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html?q=putin&table=entries");
        ILocator box = visit.Page.Locator("fieldset.counts input").First;
        await Expect(box).ToBeVisibleAsync();
        string all = await visit.Status.InnerTextAsync();

        await box.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");

        await Expect(visit.Status).Not.ToHaveTextAsync(all);
        await Expect(visit.Page.Locator("fieldset.counts input:checked")).ToBeFocusedAsync();
    }

    private sealed record FocusedState(string Name, bool IsSeen, bool IsMarked, int Order)
    {
        public FocusedState()
            : this("", false, false, -1) { }
    }
}
