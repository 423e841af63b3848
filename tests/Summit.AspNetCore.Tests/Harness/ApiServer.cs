using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Summit.Cli.Corpora;

namespace Summit.AspNetCore.Tests.Harness;

/// <summary>A web server with the API of several corpora, on a free port of the loopback address.</summary>
public sealed class ApiServer : IAsyncLifetime
{
    private static ApiServer? _running;

    private readonly WebApplication _app;

    /// <summary>Creates the server.</summary>
    public ApiServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi();
        builder.Services.AddCorpusMcp();
        _app = builder.Build();
        _app.MapOpenApi();
        foreach (ICorpus corpus in Corpora)
            _app.MapCorpus($"/{corpus.Name}", corpus);
        _app.MapCorpus(
                "/bounded",
                Helsinki2018.Corpus,
                new CorpusApiOptions
                {
                    MaxResponseBytes = 20_000,
                    DefaultLimit = 2,
                    MaxExpandDepth = 4,
                    CacheControl = "public, max-age=60",
                }
            )
            .AddEndpointFilter((context, next) => next(context))
            .WithMetadata("bounded");
        _app.MapCorpus("/plain", Fair.Corpus, new CorpusApiOptions { CacheControl = null });
    }

    /// <summary>The corpora, each at its name.</summary>
    public static ICorpus[] Corpora { get; } =
    [Helsinki2018.Corpus, Library.Corpus, Newsroom.Corpus, Fair.Corpus, Collisions.Corpus];

    /// <summary>The tables of all corpora.</summary>
    public static IEnumerable<CatalogTable> Tables { get; } =
    [.. Corpora.SelectMany(corpus => CorpusCatalog.Of(corpus).Tables)];

    /// <summary>The running server.</summary>
    public static ApiServer Running => _running!;

    /// <summary>Sends requests, and follows no redirect.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>The address of a table.</summary>
    public static string AddressOf(CatalogTable table) =>
        $"/{table.Catalog.Corpus.Name}/{(table.Id == "search" ? "~search" : table.Id)}";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());
        _running = this;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
