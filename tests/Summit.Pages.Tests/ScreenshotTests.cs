using Summit.Pages.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Summit.Pages.Tests;

/// <summary>
/// The pictures of the site in the documents. Fonts differ between machines, so that a picture is compared with nothing.
/// To take them again:
/// <code>SUMMIT_WRITE_PICTURES=1 dotnet run --project tests/Summit.Pages.Tests -- -class "*.ScreenshotTests"</code>
/// </summary>
public sealed class ScreenshotTests(SharedBrowser browser)
{
    private const int MaxBytes = 150_000;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    private static readonly bool AreTaken = Environment.GetEnvironmentVariable("SUMMIT_WRITE_PICTURES") == "1";

    [Theory]
    [InlineData("site-timeline", "entries/index.html", 1200, 800)]
    [InlineData("site-record", "entries/live-1818-un-disarmament.html", 1200, 800)]
    [InlineData("site-search", "search.html?q=syria+israel&table=entries", 1200, 800)]
    [InlineData("site-phone", "entries/index.html", 390, 780)]
    public async Task A_page_of_the_site_has_a_small_picture(string name, string address, int width, int height)
    {
        string path = Path.Combine(RepositoryFolder.Path, "docs", "pictures", $"{name}.png");
        if (AreTaken)
            await TakeAsync(path, address, width, height);

        byte[] picture = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(Signature, picture[..Signature.Length]);
        Assert.InRange(picture.Length, 1, MaxBytes);
    }

    private async Task TakeAsync(string path, string address, int width, int height)
    {
        await using Visit visit = await browser.OpenAsync(
            PublishedSite.Helsinki,
            address,
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
            }
        );
        if (PageKinds.HasResults(address))
            await Expect(visit.Page.Locator(".passage").First).ToBeVisibleAsync();
        await visit.Page.ScreenshotAsync(new() { Path = path });
    }
}
