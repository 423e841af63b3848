using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Summit.AspNetCore.Tests.Harness;

namespace Summit.AspNetCore.Tests;

public sealed class McpTests
{
    public static TheoryData<string> Corpora => [.. ApiServer.Corpora.Select(corpus => corpus.Name)];

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task The_official_client_reads_each_corpus_at_its_address(string corpus)
    {
        await using McpClient client = await ConnectAsync($"/{corpus}/mcp");

        IList<McpClientTool> tools = await client.ListToolsAsync(
            cancellationToken: TestContext.Current.CancellationToken
        );
        CallToolResult description = await client.CallToolAsync(
            "describe",
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal(corpus, client.ServerInfo!.Name);
        Assert.Equal(
            corpus,
            Assert.IsType<JsonElement>(description.StructuredContent).GetProperty("corpus").GetString()
        );
        ICorpus served = ApiServer.Corpora.First(item => item.Name == corpus);
        Assert.Equal(
            CorpusCatalog.Of(served).Tables.Count,
            tools.Count(tool => tool.Name.StartsWith("list_", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_search_over_http_gives_hits_with_citations()
    {
        await using McpClient client = await ConnectAsync("/Helsinki2018/mcp");

        CallToolResult result = await client.CallToolAsync(
            "search",
            new Dictionary<string, object?> { ["query"] = "nuclear arms", ["table"] = "entries" },
            cancellationToken: TestContext.Current.CancellationToken
        );

        JsonElement hit = Assert
            .IsType<JsonElement>(result.StructuredContent)
            .GetProperty("tables")[0]
            .GetProperty("hits")[0];
        Assert.NotEmpty(hit.GetProperty("citation").GetProperty("source").GetString()!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}")]
    public async Task A_message_that_is_not_of_the_protocol_is_refused(string message)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/Helsinki2018/mcp")
        {
            Content = new StringContent(message, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept", "application/json, text/event-stream");

        using HttpResponseMessage response = await ApiServer.Running.Client.SendAsync(
            request,
            TestContext.Current.CancellationToken
        );

        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain(
            "   at ",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_application_without_the_services_has_no_such_address()
    {
        await using WebApplication app = WebApplication.CreateSlimBuilder().Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapCorpus("/api", Helsinki2018.Corpus);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using HttpResponseMessage response = await client.PostAsync(
            new Uri("/api/mcp", UriKind.Relative),
            new StringContent("{}", Encoding.UTF8, "application/json"),
            TestContext.Current.CancellationToken
        );

        Assert.Contains(
            response.StatusCode,
            (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed]
        );
    }

    private static Task<McpClient> ConnectAsync(string address) =>
        McpClient.CreateAsync(
            new HttpClientTransport(
                new HttpClientTransportOptions { Endpoint = new Uri(ApiServer.Running.Client.BaseAddress!, address) }
            ),
            cancellationToken: TestContext.Current.CancellationToken
        );
}
