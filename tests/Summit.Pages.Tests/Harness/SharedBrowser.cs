using Microsoft.Playwright;
using Summit.Pages.Tests.Harness;

[assembly: AssemblyFixture(typeof(SharedBrowser))]

namespace Summit.Pages.Tests.Harness;

/// <summary>The browser of all tests. Every visit has a profile of its own.</summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    /// <summary>The time after which an expected state is a failure. Covers a busy machine; no test waits for it.</summary>
    private const float LongestWait = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (InstalledChromium.Path is not { } path)
            return;
        Assertions.SetDefaultExpectTimeout(LongestWait);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = path, Timeout = 2 * LongestWait }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page of a site.</summary>
    internal async Task<Visit> OpenAsync(PublishedSite site, string address, BrowserNewContextOptions? options = null)
    {
        Visit visit = await NewVisitAsync(options);
        await visit.ServeAsync(site);
        await visit.GoAsync(address);
        return visit;
    }

    /// <summary>Opens an empty page. Skips the test if no browser is installed.</summary>
    internal async Task<Visit> NewVisitAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipUnless(_browser is not null, InstalledChromium.Absence);
        options ??= new BrowserNewContextOptions();
        // Pages that scroll slowly would be read too early.
        options.ReducedMotion = ReducedMotion.Reduce;
        IBrowserContext context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout(LongestWait);
        return new Visit(context, await context.NewPageAsync());
    }
}
