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

    /// <summary>Checks the rules of axe-core in both colour schemes.</summary>
    private static async Task AssertNoBarrierAsync(Visit visit)
    {
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

            AxeResult result = await visit.Page.RunAxe();

            Assert.Empty(
                result.Violations.SelectMany(violation =>
                    violation.Nodes.Select(node => $"{scheme}: {violation.Help}: {node.Html}")
                )
            );
            Assert.NotEmpty(result.Passes);
        }
    }
}
