using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Summit.Cli.Corpora;
using Summit.Cli.Serving;
using Summit.Cli.Usage;
using Summit.Site;

namespace Summit.Cli.Tests.Serving;

public sealed class SiteServerTests : IAsyncLifetime
{
    private readonly LiveSite _live = new(CorpusSite.Create(Newsroom.Corpus));
    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _client = new();
    private readonly SiteServer _server;
    private readonly Task _run;

    public SiteServerTests()
    {
        _server = new SiteServer(_live, "localhost", FreePort());
        _client.BaseAddress = _server.Url;
        _run = _server.RunAsync(_end.Token);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _run);
        _server.Dispose();
        _client.Dispose();
        _end.Dispose();
    }

    [Fact]
    public async Task A_page_is_that_of_the_site_with_the_script_that_follows_the_corpus()
    {
        using HttpResponseMessage response = await GetAsync("");
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Contains("<title>Newsroom</title>", page, StringComparison.Ordinal);
        Assert.Contains("src=\"/_summit/live.js\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("updates/", "text/html; charset=utf-8")]
    [InlineData("assets/style.css", "text/css; charset=utf-8")]
    [InlineData("assets/site.js", "text/javascript; charset=utf-8")]
    [InlineData("assets/icon.svg", "image/svg+xml")]
    [InlineData("_summit/live.js", "text/javascript; charset=utf-8")]
    [InlineData("_summit/live.css", "text/css; charset=utf-8")]
    public async Task A_file_has_its_media_type(string address, string type)
    {
        using HttpResponseMessage response = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task HEAD_is_answered_as_GET_without_the_content()
    {
        using HttpResponseMessage get = await GetAsync("index.html");
        using HttpResponseMessage head = await SendAsync(HttpMethod.Head, "index.html");

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("nothing.html")]
    [InlineData("_summit/nothing.js")]
    [InlineData("_summit/../Program.cs")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    [InlineData("assets/..%5c..%5cwindows%5cwin.ini")]
    [InlineData("//etc/passwd")]
    public async Task An_address_that_is_not_of_the_site_is_not_found(string address)
    {
        string answer = await SendRawAsync($"GET /{address} HTTP/1.1\r\nHost: {_server.Url.Authority}");

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_reading_is_allowed(string method)
    {
        using HttpResponseMessage response = await SendAsync(new HttpMethod(method), "index.html");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("example.org:80")]
    [InlineData("localhost.example.org")]
    public async Task A_request_by_another_name_is_refused(string host)
    {
        string answer = await SendRawAsync($"GET / HTTP/1.1\r\nHost: {host}");

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Newsroom", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_of_the_state_waits_for_the_next_change()
    {
        int version = _live.State.Version;
        Task<HttpResponseMessage> next = GetAsync($"_summit/state?after={version}");

        _live.ShowProblem("The build failed.");
        using HttpResponseMessage response = await next;
        using JsonDocument state = JsonDocument.Parse(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );

        Assert.Equal(version + 1, state.RootElement.GetProperty("version").GetInt32());
        Assert.Equal("The build failed.", state.RootElement.GetProperty("problem").GetString());
    }

    [Fact]
    public void A_port_that_is_taken_is_named()
    {
        var exception = Assert.Throws<UsageException>(() => new SiteServer(_live, "localhost", _server.Url.Port));

        Assert.Contains($"localhost:{_server.Url.Port}", exception.Message, StringComparison.Ordinal);
        Assert.Contains("--port", exception.Message, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => SendAsync(HttpMethod.Get, address);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a request as it is written: <see cref="HttpClient"/> would shorten its path.</summary>
    private async Task<string> SendRawAsync(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, _server.Url.Port, TestContext.Current.CancellationToken);
        await using NetworkStream stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"{request}\r\nConnection: close\r\n\r\n"),
            TestContext.Current.CancellationToken
        );
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
