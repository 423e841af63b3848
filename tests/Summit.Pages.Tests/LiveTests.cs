using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Summit.Cli.Checking;
using Summit.Cli.Corpora;
using Summit.Cli.Serving;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Pages.Tests.Harness;
using Summit.Site;
using static Microsoft.Playwright.Assertions;

namespace Summit.Pages.Tests;

/// <summary>Pages of <c>summit serve</c>, which follow the corpus.</summary>
public sealed class LiveTests(SharedBrowser browser)
{
    [Fact]
    public async Task Diagnostics_appear_and_a_new_site_loads_the_page_again()
    {
        await using Visit visit = await browser.NewVisitAsync();
        var live = new LiveSite(SiteNamed("Before"));
        using var end = new CancellationTokenSource();
        using var server = new SiteServer(live, "localhost", FreePort());
        Task run = server.RunAsync(end.Token);
        await visit.Page.GotoAsync(new Uri(server.Url, "updates/index.html").ToString());
        await Expect(visit.Page).ToHaveTitleAsync("Updates · Before");
        ILocator panel = visit.Page.GetByRole(AriaRole.Status, new() { Name = "State of the corpus" });
        await Expect(panel).ToHaveCountAsync(0);

        live.Show([new Finding(Dangling, Severity.Error)]);

        await Expect(panel).ToContainTextAsync("Error SUM0014");
        await Expect(panel).ToContainTextAsync("updates.yaml:7:3");
        await Expect(panel).ToContainTextAsync("There is no Voice with the key or alias '<b>minister</b>'");

        live.ShowBuilding();
        await Expect(panel).ToContainTextAsync("Building the corpus…");

        live.Show([]);
        live.Replace(SiteNamed("After"));

        await Expect(visit.Page).ToHaveTitleAsync("Updates · After");
        await Expect(panel).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    private static DiagnosticSpec Dangling { get; } =
        new(
            DiagnosticCatalogue.DanglingReference.Id,
            "updates.yaml",
            new SourceSpan(90, 98, 7, 3, 7, 11),
            new EquatableArray<string>(["Voice", "<b>minister</b>", ""])
        );

    private static CorpusSite SiteNamed(string title) =>
        CorpusSite.Create(Newsroom.Corpus, new SiteOptions { Title = title });

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
