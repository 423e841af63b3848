using Microsoft.Playwright;
using Summit.Pages.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Summit.Pages.Tests;

public sealed class LayoutTests(SharedBrowser browser)
{
    [Theory]
    [MemberData(nameof(PageKinds.OfHelsinki), MemberType = typeof(PageKinds))]
    public async Task A_page_of_320_pixels_does_not_scroll_sideways(string address)
    {
        await using Visit visit = await browser.OpenAsync(
            PublishedSite.Helsinki,
            address,
            new()
            {
                ViewportSize = new() { Width = 320, Height = 640 },
            }
        );
        if (PageKinds.HasResults(address))
            await Expect(visit.Status).ToContainTextAsync("result");

        int width = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

        Assert.True(width <= 320, $"The page is {width} pixels wide.");
    }

    [Fact]
    public async Task A_reader_who_prefers_dark_pages_gets_them()
    {
        const string Colours = """
            () => ["backgroundColor", "color"].map(name =>
              getComputedStyle(document.body)[name].match(/\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b) / 3)
            """;
        await using Visit light = await browser.OpenAsync(PublishedSite.Helsinki, "");
        await using Visit dark = await browser.OpenAsync(
            PublishedSite.Helsinki,
            "",
            new() { ColorScheme = ColorScheme.Dark }
        );

        double[] onLight = await light.Page.EvaluateAsync<double[]>(Colours);
        double[] onDark = await dark.Page.EvaluateAsync<double[]>(Colours);

        Assert.True(onLight[0] > 200 && onLight[1] < 60);
        Assert.True(onDark[0] < 60 && onDark[1] > 200);
    }
}
