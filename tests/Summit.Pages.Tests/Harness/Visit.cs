using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Summit.Pages.Tests.Harness;

/// <summary>A page in the browser. It records errors of the console and requests that its site does not answer.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];

    public Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        // A violation of the content security policy is an error of the console too.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Enqueue($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Enqueue($"script: {error}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors of the console and of scripts, and requests that the site does not answer, in order.</summary>
    public IEnumerable<string> Complaints => _complaints;

    /// <summary>The box for the words to find, on the search page.</summary>
    public ILocator Box => Page.Locator("#search-query");

    /// <summary>The sentence about the results, such as "3 results in Entries".</summary>
    public ILocator Status => Page.Locator(".search-status");

    /// <summary>The results.</summary>
    public ILocator Hits => Page.Locator("#search-results ol.records > li");

    /// <summary>Answers all requests from the files of a site. A request to another host fails.</summary>
    public Task ServeAsync(PublishedSite site) => _context.RouteAsync(_ => true, route => AnswerAsync(route, site));

    /// <summary>Opens an address relative to the site.</summary>
    public Task GoAsync(string address) => Page.GotoAsync(new Uri(PublishedSite.Url, address).ToString());

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private async Task AnswerAsync(IRoute route, PublishedSite site)
    {
        var url = new Uri(route.Request.Url);
        bool isOwn = url.GetLeftPart(UriPartial.Authority) == PublishedSite.Url.GetLeftPart(UriPartial.Authority);
        if (!isOwn)
        {
            _complaints.Enqueue($"request to another host: {url}");
            await route.AbortAsync();
        }
        else if (await site.ReadAsync(url.AbsolutePath) is var (content, type))
        {
            await route.FulfillAsync(new RouteFulfillOptions { BodyBytes = content, ContentType = type });
        }
        else
        {
            _complaints.Enqueue($"request of a missing file: {url}");
            await route.FulfillAsync(new RouteFulfillOptions { Status = 404 });
        }
    }
}
