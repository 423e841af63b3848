using System.IO.Pipelines;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Summit.Mcp.Tests;

/// <summary>The official client, connected to the server of a corpus by two pipes.</summary>
internal sealed class McpConnection : IAsyncDisposable
{
    private readonly PipeWriter _requests;
    private readonly Task _server;

    private McpConnection(CorpusCatalog catalog, McpClient client, PipeWriter requests, Task server)
    {
        Catalog = catalog;
        Client = client;
        _requests = requests;
        _server = server;
    }

    public CorpusCatalog Catalog { get; }

    public McpClient Client { get; }

    /// <summary>The corpora of the tests, by name.</summary>
    public static IReadOnlyDictionary<string, ICorpus> Corpora { get; } =
        new[]
        {
            Helsinki2018.Corpus,
            Cli.Corpora.Library.Corpus,
            Cli.Corpora.Newsroom.Corpus,
            Cli.Corpora.Fair.Corpus,
        }.ToDictionary(corpus => corpus.Name);

    public static Task<McpConnection> OpenAsync() => OpenAsync(Helsinki2018.Corpus);

    public static async Task<McpConnection> OpenAsync(ICorpus corpus)
    {
        var catalog = CorpusCatalog.Of(corpus);
        var requests = new Pipe();
        var answers = new Pipe();
        Task server = new CorpusMcpServer(catalog).RunAsync(requests.Reader.AsStream(), answers.Writer.AsStream());
        McpClient client = await McpClient.CreateAsync(
            new StreamClientTransport(requests.Writer.AsStream(), answers.Reader.AsStream()),
            cancellationToken: TestContext.Current.CancellationToken
        );
        return new McpConnection(catalog, client, requests.Writer, server);
    }

    public ValueTask<CallToolResult> CallAsync(string tool, params (string Name, object? Value)[] arguments) =>
        Client.CallToolAsync(
            tool,
            arguments.ToDictionary(argument => argument.Name, argument => argument.Value),
            cancellationToken: TestContext.Current.CancellationToken
        );

    /// <summary>Calls a tool, and returns the structured content of its answer, which must not be an error.</summary>
    public async Task<JsonElement> AnswerAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await CallAsync(tool, arguments);
        string text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.True(result.IsError is not true, text);
        using var document = JsonDocument.Parse(text);
        var structured = Assert.IsType<JsonElement>(result.StructuredContent);
        Assert.True(JsonElement.DeepEquals(document.RootElement, structured));
        return structured;
    }

    /// <summary>Calls a tool, and returns the sentence of its answer, which must be an error.</summary>
    public async Task<string> ErrorAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await CallAsync(tool, arguments);
        string text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.True(result.IsError is true, text);
        return text;
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _requests.CompleteAsync();
        await _server.WaitAsync(TimeSpan.FromMinutes(1));
    }
}
