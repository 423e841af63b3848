using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

public sealed class McpCommandTests
{
    [Fact]
    public async Task The_official_client_reads_the_flagship_over_standard_input_and_output()
    {
        await using McpClient client = await StartAsync();

        CallToolResult result = await client.CallToolAsync(
            "who_said_what",
            new Dictionary<string, object?> { ["who"] = "Putin", ["query"] = "election" },
            cancellationToken: TestContext.Current.CancellationToken
        );

        JsonElement answer = Assert.IsType<JsonElement>(result.StructuredContent);
        Assert.NotEqual(0, answer.GetProperty("total").GetInt32());
        Assert.True(answer.GetProperty("hits")[0].GetProperty("citation").TryGetProperty("locator", out _));
    }

    [Fact]
    public async Task Another_corpus_is_served_by_its_assembly()
    {
        await using McpClient client = await StartAsync("--corpus", Compiled.Newsroom);

        IList<McpClientTool> tools = await client.ListToolsAsync(
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal("Newsroom", client.ServerInfo!.Name);
        Assert.Contains("list_quotes", tools.Select(tool => tool.Name));
    }

    [Fact]
    public void An_unknown_assembly_is_a_usage_error()
    {
        ToolRun run = ToolRun.Piped("mcp", "--corpus", "nothing.dll");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(run.Output);
    }

    private static Task<McpClient> StartAsync(params string[] arguments) =>
        McpClient.CreateAsync(
            new StdioClientTransport(
                new StdioClientTransportOptions
                {
                    Name = "summit",
                    Command = "dotnet",
                    Arguments = [typeof(SummitTool).Assembly.Location, "mcp", .. arguments],
                    WorkingDirectory = Path.GetTempPath(),
                }
            ),
            cancellationToken: TestContext.Current.CancellationToken
        );
}
