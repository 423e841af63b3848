using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Summit.Pages.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Summit.Pages.Tests;

public sealed class ConformanceTests(SharedBrowser browser)
{
    [Theory]
    [MemberData(nameof(PageKinds.OfHelsinki), MemberType = typeof(PageKinds))]
    public async Task A_page_has_no_barrier_no_error_and_no_request_to_another_host(string address)
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, address);
        if (PageKinds.HasResults(address))
            await Expect(visit.Status).ToContainTextAsync("result");
        await AssertNoBarrierAsync(visit);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Open_completions_are_no_barrier()
    {
        await using Visit visit = await browser.OpenAsync(PublishedSite.Helsinki, "search.html");
        await visit.Box.PressSequentiallyAsync("pu");
        await Expect(visit.Page.Locator("[role=listbox]")).ToBeVisibleAsync();
        await visit.Box.PressAsync("ArrowDown");

        await AssertNoBarrierAsync(visit);
    }

    /// <summary>Checks the rules of axe-core, and those about colours in the dark scheme too.</summary>
    private static async Task AssertNoBarrierAsync(Visit visit)
    {
        AssertNoViolation(await visit.Page.RunAxe());

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        AssertNoViolation(
            await visit.Page.RunAxe(
                new AxeRunOptions { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") }
            )
        );
    }

    private static void AssertNoViolation(AxeResult result)
    {
        Assert.Empty(
            result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Help}: {node.Html}"))
        );
        Assert.NotEmpty(result.Passes);
    }
}
